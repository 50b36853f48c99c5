using Scorecard.Figures;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs;

/// <summary>What a pack is printed from.</summary>
sealed record PackPage
{
    public required Month Month { get; init; }

    /// <summary>The day at whose close it is read.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The data stops before the month's last day is over.</summary>
    public required bool Provisional { get; init; }

    public required MonthFigures Figures { get; init; }

    public required IReadOnlyDictionary<string, string> TeamNames { get; init; }

    public bool Demo { get; init; }

    public bool ImportInProgress { get; init; }

    /// <summary>Records that could not be read are left out.</summary>
    public bool Incomplete { get; init; }

    public GetPackResponse Bind(string name, params IEnumerable<PackTable> tables)
    {
        var pack = new GetPackResponse
        {
            Title = $"{name}, {Month.Name} {Month.Year}"
                + (Provisional ? $" (provisional, as at {Print.Day(Day)})" : "")
                + (Demo ? " (demo data: no real child is in it)" : ""),
            Period = Month.Period,
        };
        pack.Tables.AddRange(tables);
        foreach (var table in pack.Tables) table.Footnotes.AddRange(Footnotes());
        return pack;
    }

    IEnumerable<string> Footnotes()
    {
        if (Provisional) yield return $"Provisional: as at {Print.Day(Day)}, before the month's end.";
        if (ImportInProgress) yield return "An import is in progress: these figures may change.";
        if (Incomplete) yield return "Incomplete: some records could not be read, and are left out.";
    }
}
