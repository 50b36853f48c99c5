using Intake.Journeys;
using Scorecard.Contracts.Journeys;

namespace Intake.Imports.Journeys;

/// <summary>SSDA903 says of a child, not of a period of care, that it came alone: whatever care began before that ended is of one who did.</summary>
static class UnaccompaniedCare
{
    public static void Tell(ToldChild told, KnownJourneys known)
    {
        foreach (var care in known.Of(JourneyKinds.CarePeriod).Where(care => !care.ToldSince && !(told.UnaccompaniedTo <= care.From)))
        {
            var to = told.UnaccompaniedTo >= care.To ? null : told.UnaccompaniedTo;
            care.Tell((CarePeriodChanged)care.Body with { Unaccompanied = true, UnaccompaniedTo = to }, care.Source!);
        }
    }
}
