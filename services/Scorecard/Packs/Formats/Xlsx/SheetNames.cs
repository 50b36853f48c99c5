using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>Names that Excel takes for sheets: at most 31 characters, some forbidden, none twice whatever the case.</summary>
sealed class SheetNames
{
    const int Longest = 31;

    // Excel keeps "History" for its own.
    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Take(string wish)
    {
        var legal = string.Join(' ', string.Concat(OfficeText.OneLine(wish).Select(Legal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        if (legal.Length == 0) legal = "Sheet";
        var name = Shortened(legal, Longest);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var behind = $" ({ExactNumber.Text(number)})";
            name = Shortened(legal, Longest - behind.Length) + behind;
        }
        return name;
    }

    static char Legal(char letter) => letter is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(letter) ? ' ' : letter;

    // At the end of a word where that does not lose much.
    static string Shortened(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = OfficeText.Cut(text, length);
        var word = cut.LastIndexOf(' ');
        return (text[cut.Length] != ' ' && word > length / 2 ? cut[..word] : cut).TrimEnd(' ', '\'', ',', '-');
    }
}
