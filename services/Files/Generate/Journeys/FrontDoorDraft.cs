using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Contacts, referrals and early help around them.</summary>
static class FrontDoorDraft
{
    static readonly string[] Sources = ["1B", "1D", "2A", "2A", "2A", "3A", "3D", "4", "5A", "6", "6", "6", "7", "9"];
    static readonly string[] Ratings = ["RED", "AMBER", "AMBER", "GREEN"];
    static readonly ContactOutcome[] Endings = [ContactOutcome.NoFurtherAction, ContactOutcome.NoFurtherAction, ContactOutcome.Information, ContactOutcome.EarlyHelp, ContactOutcome.Other];
    static readonly string[] Organisations = ["Early Help Service", "Top Town Academy", "Health visiting", "Family Centre East"];

    public static void Write(Story story)
    {
        var (child, dice) = (story.Child, story.Dice);
        if (child.Life == Life.CareLeaver)
            return;
        // Each begins well before the next, so that no two stand on one day.
        var first = child.ReferredOn;
        if (dice.InHundred(22) && child.ReferredOn.AddDays(-dice.Between(30, 700)) is var earlier && earlier > child.Born)
            Refer(story, first = earlier, closed: true);
        for (var more = dice.Skewed(0, 3); more > 0; more--)
            Contact(story, first = first.AddDays(-dice.Between(20, 200)));
        if (dice.InHundred(14))
            EarlyHelp(story, first.AddDays(-dice.Between(150, 300)), dice.Between(60, 140), steppedDown: false);
        Refer(story, child.ReferredOn, closed: child.Life == Life.FrontDoor);
        if (child.ClosedOn is { } end && dice.InHundred(18) && story.IsPast(end.AddDays(10)))
            EarlyHelp(story, end.AddDays(dice.Between(0, 10)), dice.Between(60, 300), steppedDown: true);
    }

    static void Refer(Story story, DateOnly day, bool closed)
    {
        var source = story.Dice.Of(Sources);
        story.Tell(new Contact { ChildId = story.Child.Id, ReceivedOn = Told.Date(day.AddDays(-story.Dice.Skewed(0, 3))), Source = source, Outcome = ContactOutcome.Referral, Rating = story.Dice.Of(Ratings) });
        var decided = Story.Weekday(day.AddDays(story.MostlyWithin(0, 1, 12)));
        var referral = new Referral { ChildId = story.Child.Id, ReceivedOn = Told.Date(day), Source = source, DecidedOn = story.Past(decided) };
        if (story.IsPast(decided) || closed)
            referral.NoFurtherAction = closed;
        story.Tell(referral);
    }

    static void Contact(Story story, DateOnly day)
    {
        if (day > story.Child.Born)
            story.Tell(new Contact { ChildId = story.Child.Id, ReceivedOn = Told.Date(day), Source = story.Dice.Of(Sources), Outcome = story.Dice.Of(Endings), Rating = story.Dice.InHundred(90) ? story.Dice.Of(Ratings) : "" });
    }

    static void EarlyHelp(Story story, DateOnly from, int days, bool steppedDown)
    {
        if (from > story.Child.Born)
            story.Tell(new EarlyHelp
            {
                ChildId = story.Child.Id,
                From = Told.Date(from),
                AssessedOn = story.Past(Story.Weekday(from.AddDays(story.Dice.Between(15, 50)))),
                To = story.Past(from.AddDays(days)),
                Organisation = story.Dice.Of(Organisations),
                SteppedDown = steppedDown,
            });
    }
}
