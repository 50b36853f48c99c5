namespace Intake.Imports.Journeys;

/// <summary>Which rows tell of which records: those that read the same, then those of the same day, then those that are one thing whatever their days.</summary>
sealed class SameJourneys
{
    readonly List<(ToldJourney Told, KnownJourney Known)> pairs = [];

    public SameJourneys(IEnumerable<ToldJourney> told, IEnumerable<KnownJourney> known)
    {
        Fresh = [.. told.DistinctBy(row => row.Body).OrderBy(row => row.At).ThenBy(row => row.Kind.Text(row.Body), StringComparer.Ordinal)];
        Others = [.. known];
        Pair((row, record) => record.Body.Equals(row.Body));
        Pair((row, record) => record.At == row.At);
        Pair((row, record) => record.Kind.SameDespite(record.Body, row.Body));
    }

    public IReadOnlyList<(ToldJourney Told, KnownJourney Known)> Pairs => pairs;

    /// <summary>Told, and not known.</summary>
    public List<ToldJourney> Fresh { get; }

    /// <summary>Known, and not told.</summary>
    public List<KnownJourney> Others { get; }

    void Pair(Func<ToldJourney, KnownJourney, bool> same)
    {
        foreach (var row in Fresh.ToList())
        {
            if (Others.Find(record => same(row, record)) is not { } known) continue;
            pairs.Add((row, known));
            Fresh.Remove(row);
            Others.Remove(known);
        }
    }
}
