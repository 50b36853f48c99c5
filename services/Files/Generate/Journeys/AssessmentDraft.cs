using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Assessments: the first after the referral, and another when a case has been open long.</summary>
static class AssessmentDraft
{
    // 45 working days.
    const int LimitDays = 63;

    // Initial and core assessments gave way to one continuous assessment (Working Together 2013).
    static readonly DateOnly Continuous = new(2013, 9, 1);

    public static void Write(Story story)
    {
        var child = story.Child;
        if (child.Life is Life.FrontDoor or Life.CareLeaver)
            return;
        Assess(story, child.ReferredOn.AddDays(story.Dice.Skewed(0, 3)), child.Life == Life.OpenAssessment, OutcomeOf(child.Life, story.Dice));
        var again = story.AsOf.AddDays(-story.Dice.Between(5, 300));
        if (child.IsOpen && again.DayNumber - child.ReferredOn.DayNumber > 200 && story.Dice.InHundred(30))
            Assess(story, again, story.AsOf.DayNumber - again.DayNumber < 20, OutcomeOf(child.Life, story.Dice));
    }

    static void Assess(Story story, DateOnly start, bool open, AssessmentOutcome outcome)
    {
        if (!story.IsPast(start))
            return;
        var end = Story.Weekday(start.AddDays(story.MostlyWithin(15, LimitDays, 18)));
        var last = story.Child.ClosedOn ?? story.AsOf;
        // A case does not close before its assessment does.
        if (end > last && story.Child.ClosedOn is not null)
            end = last;
        var done = !open && end >= start && end <= last;
        story.Tell(new Assessment
        {
            ChildId = story.Child.Id,
            Type = start >= Continuous ? AssessmentType.Continuous : story.Dice.InHundred(60) ? AssessmentType.Initial : AssessmentType.Core,
            StartedOn = Told.Date(start),
            AuthorisedOn = done ? Told.Date(end) : "",
            ChildSeen = story.Dice.InHundred(95),
            Outcome = done ? outcome : AssessmentOutcome.Unspecified,
        });
    }

    static AssessmentOutcome OutcomeOf(Life life, Dice dice) => life switch
    {
        Life.Closed => dice.InHundred(45) ? AssessmentOutcome.NoFurtherAction : dice.InHundred(30) ? AssessmentOutcome.EarlyHelp : AssessmentOutcome.ChildInNeed,
        Life.ChildProtection => AssessmentOutcome.Section47,
        Life.LookedAfter => AssessmentOutcome.LookedAfter,
        Life.OpenAssessment or Life.ChildInNeed or Life.NoRecourse or Life.Disabled => AssessmentOutcome.ChildInNeed,
        Life.FrontDoor or Life.CareLeaver => AssessmentOutcome.Unspecified,
    };
}
