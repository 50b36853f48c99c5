namespace Scorecard.Measures;

/// <summary>Which days a measure counts in.</summary>
enum Basis
{
    /// <summary>Every day of the period.</summary>
    Period,

    /// <summary>The close of the day at which the period is read.</summary>
    Snapshot,

    /// <summary>The twelve months up to that day.</summary>
    RollingTwelveMonths,
}
