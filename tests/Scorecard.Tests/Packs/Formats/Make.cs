using System.Globalization;
using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>Parts of packs as the formats are given them.</summary>
static class Make
{
    public static PackDocument Pack(string title, params Block[] blocks) => new()
    {
        Catalogue = "example",
        Title = title,
        Organisation = "Anytown Council",
        Period = "2015-08",
        PeriodName = "August 2015",
        AsAt = new(2015, 8, 31),
        Blocks = blocks,
        Cells = [.. blocks.SelectMany(Cells).Where(cell => cell.Id is not null)],
    };

    public static Cell Number(string id, string text, Tone tone = Tone.Plain) => new(text) { Id = id, Value = Value(text), Tone = tone };

    public static Row Row(params string[] texts) => new([.. texts.Select(text => new Cell(text))]);

    /// <summary>A month's line: the indicator, its months as printed, and what closes the row.</summary>
    public static Row Line(string code, string name, string months, string closing)
    {
        var cells = months.Split(' ').Select((text, place) => Number($"{code}/series/{place + 1}", text)).ToList();
        var (ytd, target, rating, trend) = closing.Split('|') is [var y, var t, var r, var a] ? (y, t, r, a) : throw new ArgumentException(closing);
        return new([new(name), new(code), .. cells, Number($"{code}/ytd", ytd), Number($"{code}/target", target), Number($"{code}/rating", rating, Rating(rating)), Number($"{code}/trend", Arrow(trend), Trend(trend))]);
    }

    public static Tone Rating(string word) => word switch
    {
        "Red" or "RED DIAMOND" => Tone.Red,
        "Amber" => Tone.Amber,
        "Green" => Tone.Green,
        "BLUE CIRCLE" => Tone.Blue,
        "GREEN PLUS" => Tone.Better,
        "" => Tone.Plain,
        _ => Tone.Quiet,
    };

    static IEnumerable<Cell> Cells(Block block) => block switch
    {
        Table table => table.Rows.SelectMany(row => row.Cells),
        Facts facts => facts.Items.Select(fact => fact.Cell),
        _ => [],
    };

    static decimal? Value(string text) => decimal.TryParse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    static string Arrow(string trend) => trend.TrimEnd('+', '!');

    static Tone Trend(string trend) => trend.EndsWith('+') ? Tone.Improving : trend.EndsWith('!') ? Tone.Worsening : Tone.Plain;
}
