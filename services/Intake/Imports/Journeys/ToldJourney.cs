using Intake.Journeys;

namespace Intake.Imports.Journeys;

/// <summary>What a row tells of a journey.</summary>
/// <param name="Shown">The row shows its plan or care as open on the import's day: what it tells without an end has none.</param>
sealed record ToldJourney(SourceRow Row, string List, bool Shown, JourneyKind Kind, object Body)
{
    public DateOnly? At => Kind.At(Body);
}
