using System.Globalization;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Oracle.Measures;
using EndToEnd.Tests.Processes;

namespace EndToEnd.Tests.Measures;

/// <summary>What the command prints of one period, by measure and breakdown.</summary>
static class FigureLines
{
    public static async Task<Dictionary<(string Measure, string Breakdown), FigureLine>> Read(string[] period, Cut cut, string[] where)
    {
        var by = cut.ToString().ToLowerInvariant();
        var printed = (await Ran.Command(["figures", .. period, "--by", by, "--format", "csv", .. where])).Well().Output;
        return Csv.Parse(printed).ToDictionary(row => (row["measure"], row["breakdown"]), FigureLine.Of);
    }
}

/// <summary>Cells as printed: a measure whose input is lacking has words where the value stands.</summary>
sealed record FigureLine(string Numerator, string Denominator, string Value)
{
    public static readonly FigureLine None = Of(Fraction.None, 1);

    public static FigureLine Of(Dictionary<string, string> row) => new(row["numerator"], row["denominator"], row["value"]);

    public static FigureLine Of(Fraction fraction, int scale) =>
        new(Text(fraction.Numerator), Text(fraction.Denominator), fraction.Value(scale)?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "");

    public override string ToString() => $"{Numerator}/{Denominator} = {Value}";

    static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
