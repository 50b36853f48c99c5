using Intake.Journeys;
using Scorecard.Records.Log;

namespace Intake.Imports.Journeys;

/// <summary>A record of a journey while an import changes it.</summary>
sealed class KnownJourney(JourneyKind kind, StoredJourney? stored, object body, DateOnly asOf)
{
    public JourneyKind Kind { get; } = kind;

    public object? Stored { get; } = stored?.Body;

    /// <summary>Null while it has none: it is new.</summary>
    public string? Id { get; } = stored?.Record.Id;

    public object Body { get; private set; } = body;

    public string? Source { get; private set; } = stored?.Record.Source;

    /// <summary>A person or another system told it after the import's day: it stays.</summary>
    public bool ToldSince { get; } = stored is not null && Imports.ToldSince.Record(stored.Record, asOf);

    public DateOnly? At => Kind.At(Body);

    public DateOnly? From => Kind.From(Body);

    public DateOnly? To => Kind.To(Body);

    public bool ByAFile => Source is Sources.Extract or Sources.DatedLog;

    public void Tell(object body, string source) => (Body, Source) = (body, source);

    public void End(DateOnly to) => Body = Kind.WithTo(Body, to);
}
