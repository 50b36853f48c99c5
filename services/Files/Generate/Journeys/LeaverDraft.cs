using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>How a care leaver was since eighteen: in touch, living where, doing what.</summary>
static class LeaverDraft
{
    static readonly LeaverContact[] Contacts = [.. Enumerable.Repeat(LeaverContact.InTouch, 18), LeaverContact.NotInTouch, LeaverContact.Refused, LeaverContact.NotRequired, LeaverContact.ReturnedHome];
    static readonly string[] Homes = ["U", "U", "U", "Y", "T", "T", "B", "D", "K", "Z", "X", "R"];
    static readonly string[] Activities = ["F1", "P1", "F2", "F2", "P2", "F4", "F4", "P4", "F5", "P5", "G4", "G5", "G5", "G6"];

    public static void Write(Story story)
    {
        if (story.Child.Life != Life.CareLeaver)
            return;
        var dice = story.Dice;
        var eligibility = dice.InHundred(92) ? LeaverEligibility.FormerRelevant : LeaverEligibility.Qualifying;
        for (DateOnly? from = story.Child.ReferredOn; from is not null;)
        {
            var next = from.Value.AddDays(dice.Between(120, 600));
            DateOnly? to = next < story.AsOf ? next : null;
            story.Tell(State(story, eligibility, from.Value, to));
            from = to;
        }
        foreach (var day in story.Every(140, 190, story.Child.ReferredOn, null, missedInHundred: 8))
            story.Tell(new Plan { ChildId = story.Child.Id, Type = PlanType.Pathway, MadeOn = Told.Date(day) });
        Visiting.Write(story, VisitType.CareLeaver, story.Every(40, 60, story.Child.ReferredOn, null, missedInHundred: 10), aloneInHundred: 90);
    }

    static CareLeaver State(Story story, LeaverEligibility eligibility, DateOnly from, DateOnly? to)
    {
        var contact = story.Dice.Of(Contacts);
        var state = new CareLeaver { ChildId = story.Child.Id, From = Told.Date(from), To = Told.Date(to), Eligibility = eligibility, Contact = contact };
        // Of those they have lost touch with, nobody knows.
        if (contact is LeaverContact.NotInTouch or LeaverContact.Refused)
            return state;
        state.Accommodation = story.Dice.Of(Homes);
        state.Suitable = state.Accommodation is not "X" && story.Dice.InHundred(92);
        state.Activity = story.Dice.InHundred(95) ? story.Dice.Of(Activities) : "";
        return state;
    }
}
