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
        var text = Clean(WithoutInvisible(cell.Text));
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

    // Zero-width spaces, joiners and soft hyphens slip in by pasting, and two names that look alike would not match.
    // What turns the direction of the text stays, to be refused.
    public static string WithoutInvisible(string text) =>
        text.Any(IsInvisible) ? string.Concat(text.Where(c => !IsInvisible(c))) : text;

    static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D');

    // U+FFFD stands where bytes could not be decoded.
    static bool IsUnkeepable(char c) =>
        char.IsControl(c) || c is '\uFFFD' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;
}
