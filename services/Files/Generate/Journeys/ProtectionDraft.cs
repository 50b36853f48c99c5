using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Enquiries under section 47, conferences, protection plans, their visits and reviews.</summary>
static class ProtectionDraft
{
    // 15 working days.
    const int ConferenceWithin = 21;

    static readonly AbuseCategory[] Categories = [AbuseCategory.Neglect, AbuseCategory.Neglect, AbuseCategory.Emotional, AbuseCategory.Emotional, AbuseCategory.Physical, AbuseCategory.Sexual, AbuseCategory.Multiple];

    public static void Write(Story story, Way way)
    {
        var before = 0;
        foreach (var plan in way.Protection)
        {
            Conference(story, plan.From);
            Plan(story, plan, before++);
        }
        if (way.Protection.Count == 0 && story.Child.Life is not (Life.FrontDoor or Life.CareLeaver) && story.Dice.InHundred(11))
            Enquiry(story, story.Child.ReferredOn.AddDays(story.Dice.Between(0, 30)));
    }

    // In four of a hundred the plan came with the child from another authority.
    static void Conference(Story story, DateOnly day)
    {
        var enquiry = new Section47 { ChildId = story.Child.Id, ConferenceOn = Told.Date(day), LedToPlan = true };
        if (story.Dice.InHundred(4))
            enquiry.TransferIn = true;
        else
        {
            enquiry.StartedOn = Told.Date(day.AddDays(-story.MostlyWithin(8, ConferenceWithin, 20)));
            enquiry.ConferenceNotNeeded = false;
        }
        story.Tell(enquiry);
    }

    static void Enquiry(Story story, DateOnly start)
    {
        if (!story.IsPast(start) || start > story.Child.ClosedOn)
            return;
        var enquiry = new Section47 { ChildId = story.Child.Id, StartedOn = Told.Date(start) };
        var conference = Story.Weekday(start.AddDays(story.MostlyWithin(8, ConferenceWithin, 20)));
        if (story.Dice.InHundred(60))
            enquiry.ConferenceNotNeeded = true;
        else if (story.IsPast(conference) && !(conference > story.Child.ClosedOn))
        {
            enquiry.ConferenceOn = Told.Date(conference);
            enquiry.ConferenceNotNeeded = false;
            enquiry.LedToPlan = false;
        }
        story.Tell(enquiry);
    }

    static void Plan(Story story, Period period, int before)
    {
        var category = story.Dice.Of(Categories);
        story.Tell(new ProtectionPlan
        {
            ChildId = story.Child.Id,
            From = Told.Date(period.From),
            To = Told.Date(period.To),
            InitialCategory = category,
            LatestCategory = story.Dice.InHundred(85) ? category : story.Dice.Of(Categories),
            PreviousPlans = before,
        });
        Visiting.Write(story, VisitType.ChildProtection, story.Every(8, 14, period.From, period.To, missedInHundred: 8), aloneInHundred: 70);
        Reviewing.Write(story, ReviewType.ChildProtection, period, [88, 178], lateInHundred: 8);
    }
}
