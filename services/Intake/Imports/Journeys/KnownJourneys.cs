using Intake.Journeys;
using Scorecard.Records.Log;

namespace Intake.Imports.Journeys;

/// <summary>A child's journey while an import changes it: what was stored, and what it comes to.</summary>
sealed class KnownJourneys
{
    readonly List<KnownJourney> stored;
    readonly List<KnownJourney> now;
    readonly SubjectRecords subject;
    readonly DateOnly asOf;

    public KnownJourneys(SubjectRecords subject, DateOnly asOf)
    {
        (this.subject, this.asOf) = (subject, asOf);
        stored = [.. JourneyKinds.All.SelectMany(kind => kind.Of(subject).Select(record => new KnownJourney(kind, record, record.Body, asOf)))];
        now = [.. stored];
    }

    /// <summary>In order of their days.</summary>
    public List<KnownJourney> Of(JourneyKind kind) => [.. Ordered(now.Where(record => record.Kind == kind))];

    public void Add(JourneyKind kind, object body, string source)
    {
        var record = new KnownJourney(kind, null, body, asOf);
        record.Tell(body, source);
        now.Add(record);
    }

    public void Withdraw(KnownJourney record) => now.Remove(record);

    public IEnumerable<RecordWrite> Writes()
    {
        foreach (var gone in stored.Except(now)) yield return gone.Kind.Withdraw(gone.Id!);
        foreach (var changed in now.Where(record => record.Id is not null && !record.Body.Equals(record.Stored)))
        {
            yield return changed.Kind.Write(changed.Id!, changed.Body) with { Source = changed.Source };
        }
        // Ordinals in order of days, whatever the order of the rows.
        foreach (var kind in now.Where(record => record.Id is null).GroupBy(record => record.Kind))
        {
            var next = 0;
            foreach (var added in Ordered(kind))
            {
                if (next == 0) next = kind.Key.NextOrdinal(subject, kind.Key.Owner(added.Body));
                yield return kind.Key.Write(kind.Key.Id(added.Body, next++), added.Body) with { Source = added.Source };
            }
        }
    }

    static IEnumerable<KnownJourney> Ordered(IEnumerable<KnownJourney> records) =>
        records.OrderBy(record => record.At).ThenBy(record => record.Kind.Text(record.Body), StringComparer.Ordinal);
}
