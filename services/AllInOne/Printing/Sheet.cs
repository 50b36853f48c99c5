using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace AllInOne.Printing;

/// <summary>Rows under named columns, printed for a person or for a machine. A null cell has no value.</summary>
sealed record Sheet(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    // What no terminal cuts, a file should not either.
    const int WidthOfAFile = 240;

    /// <summary>What a person reads above the columns, where their names are too long for a terminal.</summary>
    public IReadOnlyList<string>? Headings { get; init; }

    public void Print(Format format, TextWriter output, IReadOnlyList<string>? captions = null)
    {
        switch (format)
        {
            case Format.Table:
                PrintTable(captions ?? []);
                break;
            case Format.Csv:
                PrintCsv(output);
                break;
            case Format.Json:
                output.WriteLine(JsonSerializer.Serialize(
                    Rows.Select(row => Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)), Indented));
                break;
        }
    }

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    void PrintTable(IReadOnlyList<string> captions)
    {
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthOfAFile;
        foreach (var caption in captions) AnsiConsole.WriteLine(caption);
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        for (var i = 0; i < Columns.Count; i++)
        {
            var column = new TableColumn(new Text(Headings?[i] ?? Columns[i].Replace('_', ' ')));
            var position = i;
            table.AddColumn(Rows.Any(row => row[position] is int or long or decimal) ? column.RightAligned() : column);
        }
        foreach (var row in Rows) table.AddRow(row.Select(cell => new Text(Text(cell) is { Length: > 0 } text ? text : "–")));
        AnsiConsole.Write(table);
    }

    void PrintCsv(TextWriter output)
    {
        output.WriteLine(string.Join(',', Columns));
        foreach (var row in Rows) output.WriteLine(string.Join(',', row.Select(Field)));
    }

    static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";

    // A number is one, whatever it begins with.
    static string Field(object? cell) => cell is string text ? Quoted(text) : Text(cell);

    // A cell that a spreadsheet would run as a formula is told to be text; a dash alone is none.
    static string Quoted(string text)
    {
        if (text.Length > 1 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
