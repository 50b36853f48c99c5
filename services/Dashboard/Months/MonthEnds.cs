using Dashboard.Packs;
using Dashboard.Patterns;
using Scorecard.Protos.Figures.V1;

namespace Dashboard.Months;

/// <summary>Measures at the newest day and at the month ends before it, the oldest first.</summary>
public sealed record MonthEnds(IReadOnlyList<MonthEnd> Months, IReadOnlyDictionary<string, Measure> Measures)
{
    public MonthEnd Now => Months[^1];

    public MonthEnd AYearAgo => Months[0];

    public IEnumerable<Measured> Of(string measure, Part part) => Months.Select(month => month.Of(measure, part));

    /// <summary>The areas that anything is counted in now.</summary>
    public IReadOnlyList<string> Areas => [.. Now.Parts("area").Distinct().Order(Natural.Comparer)];
}

/// <summary>What was told of one month, at its end or at the day that the data goes to.</summary>
public sealed class MonthEnd(PackPeriod period, GetFiguresResponse told)
{
    readonly ILookup<string, Scorecard.Protos.Figures.V1.Figure> figures = told.Figures.ToLookup(figure => figure.Measure);

    public PackPeriod Period => period;

    /// <summary>The day at whose close it was read.</summary>
    public string AsAt => told.AsAt;

    public string Label => period.Label;

    public Measured Of(string measure, Part part)
    {
        if (figures[measure].FirstOrDefault(figure => figure.Needs.Count > 0) is { } lacking) return Measured.Lacking(lacking.Needs);
        return figures[measure].FirstOrDefault(part.Is) is { } figure ? new(figure.Numerator, figure.Denominator, null) : Measured.Nothing;
    }

    public IEnumerable<string> Parts(string key) => told.Figures.Where(figure => figure.Breakdown is [var only] && only.Key == key && only.HasValue).Select(figure => figure.Breakdown[0].Value);
}

/// <summary>Of whom a figure is: the authority, an area or a team.</summary>
public sealed record Part(string Key, string Value)
{
    public static readonly Part Authority = new("", "");

    public static Part Area(string name) => name == "" ? Authority : new("area", name);

    public static Part Team(string code) => new("team", code);

    public bool Is(Scorecard.Protos.Figures.V1.Figure figure) => figure.Breakdown.Count == 0
        ? this == Authority
        : figure.Breakdown is [var only] && only.Key == Key && only.HasValue && only.Value == Value;
}

/// <summary>One figure as counted, or why it was not.</summary>
public sealed record Measured(long Numerator, long Denominator, string? Needs)
{
    /// <summary>The authority may have some; here there is none.</summary>
    public static readonly Measured Nothing = new(0, 0, null);

    public static Measured Lacking(IEnumerable<string> files) => new(0, 0, $"needs {string.Join(" and ", files)}");
}
