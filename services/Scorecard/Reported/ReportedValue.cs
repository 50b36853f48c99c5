using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>A figure as somebody told it: a line of values.csv.</summary>
/// <param name="Indicator">An indicator's code, or a table's id.</param>
/// <param name="Row">A row of its box or table; "" is the indicator's own.</param>
/// <param name="Period">"2015-08"; see <see cref="Periods.Period"/>.</param>
/// <param name="Breakdown">An area, a team, a column of a table; "" is the whole.</param>
sealed record ReportedValue(string Indicator, string Row, string Period, string Breakdown) : IToldFact
{
    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>In the unit of the indicator; per cent in points.</summary>
    public decimal? Value { get; init; }

    /// <summary>What a mean over periods weighs it by.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public MissingReason? Status { get; init; }

    /// <summary>The last day it covers, where its period was not over: the value is provisional.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The identity: none of its parts has a tab.</summary>
    [JsonIgnore]
    public string Id => string.Join('\t', Indicator, Row, Period, Breakdown);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Indicator];
}

enum MissingReason
{
    NotAvailable,
    NotYetDue,
    Suppressed,
    NotApplicable,
}
