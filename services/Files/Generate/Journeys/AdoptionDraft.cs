using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>The way of a young child in care to adoption, as far as it has come.</summary>
static class AdoptionDraft
{
    static readonly string[] Reversals = ["RD1", "RD2", "RD3", "RD4"];

    public static Adoption? Of(Story story, Period care)
    {
        var (dice, child) = (story.Dice, story.Child);
        if (story.AgeOn(care.From) >= 6 || child.Life is not (Life.LookedAfter or Life.Closed) || !dice.InHundred(child.Life == Life.Closed ? 60 : 45))
            return null;
        return care.To is { } end ? Adopted(story, care.From, end) : OnTheWay(story, care.From);
    }

    // Backwards from the order: no step comes before the child's care.
    static Adoption? Adopted(Story story, DateOnly from, DateOnly order)
    {
        var days = order.DayNumber - from.DayNumber;
        return days < 200 ? null : new Adoption
        {
            ChildId = story.Child.Id,
            EnteredCareOn = Told.Date(from),
            DecidedOn = Told.Date(from.AddDays(days * 25 / 100)),
            PlacementOrderOn = Told.Date(from.AddDays(days * 40 / 100)),
            MatchedOn = Told.Date(from.AddDays(days * (35 + story.Dice.Roll(25)) / 100)),
            PlacedOn = Told.Date(from.AddDays(days * 65 / 100)),
            FosterToAdoptOn = story.Dice.InHundred(20) ? Told.Date(from.AddDays(days * 30 / 100)) : "",
            AdoptedOn = Told.Date(order),
        };
    }

    static Adoption? OnTheWay(Story story, DateOnly from)
    {
        var dice = story.Dice;
        var decided = Story.Weekday(from.AddDays(dice.Between(120, 300)));
        if (!story.IsPast(decided))
            return null;
        var ordered = decided.AddDays(dice.Between(40, 160));
        var matched = ordered.AddDays(dice.Between(-10, 330));
        var placed = matched.AddDays(dice.Between(15, 60));
        var adoption = new Adoption { ChildId = story.Child.Id, EnteredCareOn = Told.Date(from), DecidedOn = Told.Date(decided), PlacementOrderOn = story.Past(ordered) };
        // A few years on without a match the decision is reversed; those who were placed are adopted, and in care no longer.
        if (dice.InHundred(20) || placed.AddDays(500) < story.AsOf)
        {
            adoption.ReversedOn = story.Past(ordered.AddDays(dice.Between(60, 500)));
            adoption.ReversalReason = adoption.ReversedOn.Length > 0 ? dice.Of(Reversals) : "";
            return adoption;
        }
        adoption.MatchedOn = story.Past(matched);
        adoption.PlacedOn = story.Past(placed);
        adoption.FosterToAdoptOn = dice.InHundred(15) ? story.Past(from.AddDays(dice.Between(20, 100))) : "";
        return adoption;
    }
}
