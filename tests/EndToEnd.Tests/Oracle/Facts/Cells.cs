using System.Globalization;

namespace EndToEnd.Tests.Oracle.Facts;

/// <summary>One row of a template: its cells by column, and an id that no other row of any file has.</summary>
sealed class Cells(string id, Dictionary<string, string> row)
{
    public string Id => id;

    public string Child => row["child_id"];

    public string Text(string column) => row[column];

    /// <summary>A coded word, in whatever way it is joined.</summary>
    public string Word(string column) => row[column].ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    public DateOnly Day(string column) => Maybe(column) ?? throw new FormatException($"{id}: {column} is empty.");

    public DateOnly? Maybe(string column) => Dates.Day(row[column]);

    public bool? Flag(string column) => row[column] switch
    {
        "" => null,
        "Yes" => true,
        "No" => false,
        var other => throw new FormatException($"{id}: {column} is {other}."),
    };

    public int? Number(string column) => row[column] == "" ? null : int.Parse(row[column], CultureInfo.InvariantCulture);

    /// <summary>A decimal, in tenths or hundredths.</summary>
    public int? Parts(string column, int parts) => row[column] == "" ? null : (int)Math.Round(parts * decimal.Parse(row[column], CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero);
}
