using Scorecard.Records.Log;

namespace Intake.Imports.Journeys;

/// <summary>How a care leaver stands on a day. Another state than the one known ends that one there; an empty cell is no other state.</summary>
static class LeaverState
{
    public static void Tell(ToldJourney row, KnownJourneys known, Action<ToldJourney, KnownJourney, object> newer)
    {
        var kind = row.Kind;
        var day = row.At!.Value;
        var states = known.Of(kind);
        if (states.LastOrDefault(state => state.From <= day && !(state.To <= day)) is not { } standing)
        {
            known.Add(kind, kind.WithTo(row.Body, kind.To(row.Body) ?? states.Select(state => state.From).Where(next => next > day).Min()), Sources.Extract);
            return;
        }
        var told = kind.WithFrom(kind.WithTo(kind.Merged(standing.Body, row.Body), standing.To), standing.From!.Value);
        if (told.Equals(standing.Body)) return;
        if (standing.ToldSince) newer(row, standing, told);
        else if (standing.From == day) standing.Tell(told, Sources.Extract);
        else
        {
            standing.End(day);
            known.Add(kind, kind.WithFrom(told, day), Sources.Extract);
        }
    }
}
