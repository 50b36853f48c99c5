using Intake.Journeys;

namespace Intake.Imports.Journeys;

/// <summary>What holds one at a time: an open one ends where the next begins, and a placement or legal status when care ceases.</summary>
static class OneAfterAnother
{
    public static void End(KnownJourneys known)
    {
        foreach (var kind in JourneyKinds.All.Where(kind => kind.OneAtATime))
        {
            var records = known.Of(kind);
            foreach (var open in Open(records))
            {
                if (records.Find(next => next.From > open.From) is { } next) open.End(next.From!.Value);
            }
        }
        var care = known.Of(JourneyKinds.CarePeriod);
        foreach (var open in Open(known.Of(JourneyKinds.Placement)).Concat(Open(known.Of(JourneyKinds.LegalStatus))))
        {
            if (care.LastOrDefault(period => period.From <= open.From) is { To: { } ceased } && open.From <= ceased) open.End(ceased);
        }
    }

    static IEnumerable<KnownJourney> Open(List<KnownJourney> records) => records.Where(record => record is { To: null, ToldSince: false });
}
