using DocumentFormat.OpenXml.Spreadsheet;
using Table = Scorecard.Packs.Document.Table;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The names of a workbook: what each sheet prints, which row heads its pages, and each table's range for formulas and queries.</summary>
sealed class Names
{
    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    readonly List<DefinedName> _names = [];

    public DefinedNames Xml => new(_names);

    public void Printing(Sheet sheet, uint place)
    {
        var lastRow = Math.Max(sheet.At - 1, 1);
        Local("_xlnm.Print_Area", place, CellName.Range(sheet.Name, 1, 1, lastRow, Math.Max(sheet.LastColumn, LastChartColumn(sheet))));
        if (sheet.HeaderRow is not { } row) return;
        var (name, number) = (CellName.Sheet(sheet.Name), ExactNumber.Text(row));
        Local("_xlnm.Print_Titles", place, $"{name}!$A:$A,{name}!${number}:${number}");
    }

    /// <summary>"Table_OP389": never a cell's own name, which OP389 is.</summary>
    public void Range(Sheet sheet, Table table, int headerRow)
    {
        var legal = "Table_" + string.Concat(table.Id.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '_'));
        if (legal.Length > 200) legal = legal[..200];
        var name = legal;
        for (var number = 2; !_taken.Add(name); number++) name = $"{legal}_{ExactNumber.Text(number)}";
        _names.Add(new(CellName.Range(sheet.Name, headerRow, 1, headerRow + table.Rows.Count, table.Columns.Count)) { Name = name });
    }

    void Local(string name, uint place, string range) => _names.Add(new(range) { Name = name, LocalSheetId = place });

    // A character of ten points is 5.25 points wide.
    static int LastChartColumn(Sheet sheet)
    {
        if (sheet.Charts.Count == 0) return 0;
        var column = sheet.Charts[0].Column - 1;
        for (var room = 0.0; room < PlacedChart.Width; column++) room += 5.25 * (column < sheet.Widths.Count ? sheet.Widths[column] : 9);
        return column;
    }
}
