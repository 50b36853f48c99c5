using System.Globalization;
using Dashboard.Charts;
using Dashboard.Packs.Document;

namespace Dashboard.Months;

/// <summary>How a measure is shown: its words in a sentence, how its value reads, and in what it is counted.</summary>
/// <param name="Parts">How many parts of a unit the service counts in: 100 for hundredths.</param>
public sealed record ShownMeasure(string Id, string Words, MeasureForm Form, string Counted, int Parts = 1, bool Drawn = false)
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"Agency share, people": a heading begins with a capital.</summary>
    public string Heading => char.ToUpper(Words[0], English) + Words[1..];

    public string Unit => Form == MeasureForm.Share ? "%" : Counted;

    /// <summary>Null where there is none: nobody to count among, or no file to count from.</summary>
    public decimal? Value(Measured told) => told.Needs is not null ? null : Form switch
    {
        MeasureForm.Share => told.Denominator == 0 ? null : 100m * told.Numerator / told.Denominator,
        MeasureForm.Average => told.Denominator == 0 ? null : (decimal)told.Numerator / told.Denominator,
        MeasureForm.Count => told.Numerator,
    };

    public Patterns.Figure Figure(Measured told) => told.Needs is { } needs ? new(needs)
        : Value(told) is not { } value ? Patterns.Figure.None("nobody to count among")
        : new(Printed(value));

    /// <summary>"31 of 149 workers".</summary>
    public Patterns.Figure From(Measured told) => told.Needs is { } needs ? new(needs) : Form switch
    {
        MeasureForm.Count => new(Counted),
        MeasureForm.Share => new($"{Of(told.Numerator)} of {Of(told.Denominator)} {Counted}"),
        MeasureForm.Average => new($"{Of(told.Numerator)} cases, {Of(told.Denominator)} {Counted.Split(" for each ")[1]}s"),
    };

    public ChartPoint Point(MonthEnd month, Measured told) => new(month.Label, Value(told), Value(told) is { } value ? Printed(value) : told.Needs ?? "");

    public string Printed(decimal value) => Form switch
    {
        MeasureForm.Share => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", English) + "%",
        MeasureForm.Average => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", English),
        MeasureForm.Count => Number.Of(value),
    };

    string Of(long parts) => ((decimal)parts / Parts).ToString("#,##0.##", English);
}

public enum MeasureForm
{
    Share,
    Average,
    Count,
}
