using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Health assessments, dental checks and immunisations of a child in care.</summary>
static class HealthDraft
{
    const int Year = 365;

    public static void Write(Story story, Period care)
    {
        Check(story, HealthCheckType.HealthAssessment, care, first: story.MostlyWithin(10, 28, 25), refusedInHundred: 5);
        Check(story, HealthCheckType.DentalCheck, care, first: story.Dice.Between(30, 150), refusedInHundred: 6);
        Check(story, HealthCheckType.Immunisations, care, first: story.Dice.Between(20, 90), refusedInHundred: 3);
    }

    // Under five a health assessment is due twice a year, all else once.
    static void Check(Story story, HealthCheckType type, Period care, int first, int refusedInHundred)
    {
        var day = Story.Weekday(care.From.AddDays(first));
        while (day <= (care.To ?? story.AsOf))
        {
            var check = new HealthCheck { ChildId = story.Child.Id, Type = type, CheckedOn = Told.Date(day) };
            if (story.Dice.InHundred(refusedInHundred))
                check.Refused = true;
            story.Tell(check);
            var due = type == HealthCheckType.HealthAssessment && story.AgeOn(day) < 5 ? Year / 2 : Year;
            day = Story.Weekday(day.AddDays(story.Dice.InHundred(10) ? due + story.Dice.Between(20, 200) : due - story.Dice.Between(0, 45)));
        }
    }
}
