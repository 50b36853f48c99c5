using Dashboard.Charts;
using Dashboard.Packs;
using Dashboard.Packs.Document;
using Dashboard.Patterns;
using Scorecard.Protos.Quality.V1;

namespace Dashboard.Quality;

/// <summary>How many records broke each rule at the last month ends, the oldest first.</summary>
public sealed class RuleTrend(IEnumerable<RuleCount> counts)
{
    readonly Dictionary<(string Rule, string Day), int?> told = counts.ToDictionary(count => (count.Rule, count.Day), count => count.HasRecords ? count.Records : (int?)null);

    /// <summary>Those of which anything is known.</summary>
    public IReadOnlyList<string> Days => [.. told.Where(count => count.Value is not null).Select(count => count.Key.Day).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Null where what the rule needs was not known then.</summary>
    public int? Of(string rule, string day) => told.GetValueOrDefault((rule, day));

    /// <summary>Oct-26, the month that ended on the day.</summary>
    public static string Label(string day) => PackPeriod.Of(day[..7]).Label;

    /// <summary>Of any days at all.</summary>
    public DrawnChart Chart()
    {
        var points = Days.Select(day => (Label: Label(day), Faults: Faults(day))).ToList();
        return new("faults", Finding(points[0], points[^1]), "Faults at the end of the month", Bars: false,
            [.. points.Select(point => new ChartPoint(point.Label, point.Faults, Figure.Count(point.Faults).Text))]);
    }

    // A record that breaks two rules has two faults.
    int Faults(string day) => told.Where(count => count.Key.Day == day).Sum(count => count.Value ?? 0);

    static string Finding((string Label, int Faults) first, (string Label, int Faults) last)
    {
        var (before, now) = (Figure.Count(first.Faults).Text, Figure.Count(last.Faults).Text);
        if (first.Label == last.Label) return $"{now} faults at the end of {last.Label}";
        return before == now
            ? $"{now} faults at the end of {last.Label}, as at the end of {first.Label}"
            : $"Faults {(last.Faults > first.Faults ? "rose" : "fell")} from {before} at the end of {first.Label} to {now} at the end of {last.Label}";
    }
}
