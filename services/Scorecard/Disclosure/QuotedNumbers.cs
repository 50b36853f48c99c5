using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Indicators;
using Scorecard.Packs.Document;

namespace Scorecard.Disclosure;

/// <summary>Finds texts that say a number which the cells do not print.</summary>
sealed partial class QuotedNumbers(PackDocument document, IReadOnlySet<string> suppressed)
{
    static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    readonly List<Cell> hidden = [.. document.Cells.Where(cell => cell.Value is not null && suppressed.Contains(cell.Id!))];

    /// <summary>Every text of the pack that quotes one, with the first cell that it gives away.</summary>
    public IReadOnlyList<Quote> All()
    {
        var found = new List<Quote>();
        var about = "";
        foreach (var block in document.Blocks)
        {
            if (block is Heading heading) about = heading.Id ?? Code(heading.Text);
            foreach (var (text, of) in Texts(block, about))
            {
                if (In(text, of).FirstOrDefault() is { } cell) found.Add(new(cell.Id!, text));
            }
        }
        return [.. found.Distinct()];
    }

    /// <summary>The cells that a text gives away, of those that it is about; of all where that is not known.</summary>
    public IEnumerable<Cell> In(string text, string about)
    {
        var numbers = Number().Matches(text).Select(match => Value(match.Value)).ToHashSet();
        var ours = hidden.Where(cell => IsOf(about, cell.Id!)).ToList();
        return (about == "" ? hidden : ours).Where(cell => numbers.Contains(Numbers.Round(cell.Value!.Value, cell.Decimals)) || numbers.Contains(cell.Value.Value));
    }

    // "OP389: Children in care" heads what is written about OP389.
    string Code(string heading)
    {
        var code = heading.Split(':')[0];
        return document.Cells.Any(cell => cell.Id!.StartsWith($"{code}/", StringComparison.Ordinal)) ? code : "";
    }

    /// <summary>Whether what has an id of its own (a heading, a chart, a table) is about a cell's indicator or table.</summary>
    public static bool IsOf(string about, string cell)
    {
        var code = cell.Split('/')[0];
        return about == code || about.StartsWith($"{code}/", StringComparison.Ordinal)
            || about.EndsWith($"-{code}", StringComparison.Ordinal) || about.StartsWith($"{code}-", StringComparison.Ordinal);
    }

    static IEnumerable<(string Text, string About)> Texts(Block block, string about) => block switch
    {
        Comment comment => [(comment.Text, about)],
        Paragraph paragraph => [(paragraph.Text, about)],
        Table table =>
        [
            .. table.Footnotes.Select(footnote => (footnote, table.Id)),
            .. table.Rows.SelectMany(row => row.Cells
                .Where(cell => cell.Value is null)
                .Select(cell => (cell.Text, row.Cells.FirstOrDefault(one => one.Id is not null)?.Id?.Split('/')[0] ?? about))),
        ],
        _ => [],
    };

    static decimal Value(string number) => Array.FindIndex(Words, word => word.Equals(number, StringComparison.OrdinalIgnoreCase)) is >= 0 and var word
        ? word
        : decimal.Parse(number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:\d{1,9}(?:,\d{3})*(?:\.\d{1,6})?|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

/// <param name="Cell">The cell whose number it says.</param>
sealed record Quote(string Cell, string Text);
