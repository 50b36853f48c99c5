using System.Globalization;
using System.Text;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

static class TextValue
{
    public static Reading<string> Read(Cell cell, int longest)
    {
        if (cell.Kind == CellKind.Error)
            return RuleBook.BadText;
        var text = Clean(cell.Text);
        return text.Length > longest ? RuleBook.TooLong : text.Any(IsUnkeepable) ? RuleBook.BadText : text;
    }

    /// <summary>Composed, with straight apostrophes and single spaces: how two files that mean one name come to agree.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c))
                clean.Append(c is '‘' or '’' ? '\'' : c);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        var trimmed = clean.ToString().TrimEnd();
        // A lone surrogate cannot be composed; it is refused below as unkeepable.
        return trimmed.Any(char.IsSurrogate) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
    }

    // U+FFFD stands where bytes could not be decoded; U+202A to U+2069 turn the direction of what follows.
    static bool IsUnkeepable(char c) =>
        char.IsControl(c) || c is '\uFFFD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned;
}
