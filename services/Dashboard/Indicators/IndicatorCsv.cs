using System.Globalization;
using System.Text;
using Dashboard.Packs;
using Dashboard.Packs.Document;

namespace Dashboard.Indicators;

/// <summary>An indicator's figures, a line each (RFC 4180), in columns named as those of a pack's CSV (docs/packs.md).</summary>
static class IndicatorCsv
{
    public static string Of(PackView view, IndicatorShown shown)
    {
        var lines = new StringBuilder("catalogue,period,indicator,name,part,item,printed,value,tone\r\n");
        foreach (var (part, item, cell) in Cells(shown))
        {
            string[] fields =
            [
                view.Catalogue, view.Period.Text, shown.Code, shown.Name, part, item, cell.Text,
                cell.Value?.ToString(CultureInfo.InvariantCulture) ?? "", cell.Tone == Tone.Plain ? "" : cell.Tone.ToString().ToLowerInvariant(),
            ];
            lines.AppendJoin(',', fields.Select(Patterns.CsvField.Of)).Append("\r\n");
        }
        return lines.ToString();
    }

    static IEnumerable<(string Part, string Item, Cell Cell)> Cells(IndicatorShown shown) =>
    [
        .. shown.Series.Select(item => ("series", item.Item, item.Cell)),
        .. shown.Areas.Select(item => ("breakdown", item.Item, item.Cell)),
        .. shown.Comparators.Select(item => ("comparator", item.Item, item.Cell)),
        .. One("ytd", shown.YearToDate), .. One("target", shown.Target), .. One("rating", shown.Rating), .. One("trend", shown.Trend),
    ];

    static IEnumerable<(string, string, Cell)> One(string part, Cell? cell) => cell is null ? [] : [(part, "", cell)];
}
