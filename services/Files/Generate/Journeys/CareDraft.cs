using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Periods of being looked after: why, under which status, how visited and reviewed, with which plans.</summary>
static class CareDraft
{
    static readonly string[] Needs = ["N1", "N1", "N1", "N2", "N3", "N4", "N5", "N8"];
    static readonly string[] Endings = ["E4A", "E4A", "E4B", "E41", "E45", "E46", "E48", "E8"];

    // Grown up: to live on alone, or for another reason.
    static readonly string[] EndingsAtEighteen = ["E7", "E8", "E8"];

    public static void Write(Story story, Way way)
    {
        foreach (var care in way.Care)
        {
            var adoption = AdoptionDraft.Of(story, care);
            var unaccompanied = story.AgeOn(care.From) >= 14 && story.Dice.InHundred(35);
            story.Tell(new CarePeriod
            {
                ChildId = story.Child.Id,
                From = Told.Date(care.From),
                To = Told.Date(care.To),
                CategoryOfNeed = unaccompanied ? "N8" : story.Child.IsDisabled ? "N2" : story.Dice.Of(Needs),
                Unaccompanied = unaccompanied,
                EndedBecause = care.To is not { } end ? "" : adoption is not null ? "E11" : story.AgeOn(end.AddDays(10)) >= 18 ? story.Dice.Of(EndingsAtEighteen) : story.Dice.Of(Endings),
            });
            Statuses(story, care, adoption, unaccompanied);
            PlacementDraft.Write(story, care, adoption);
            Attend(story, care);
            HealthDraft.Write(story, care);
            if (adoption is not null)
                story.Tell(adoption);
        }
    }

    // Most begin by agreement or an interim order; a full order follows in two of three.
    static void Statuses(Story story, Period care, Adoption? adoption, bool unaccompanied)
    {
        var changes = new List<(DateOnly From, string Code)> { (care.From, unaccompanied || story.Dice.InHundred(45) ? "V2" : "C1") };
        void Change(DateOnly day, string code)
        {
            if (day > changes[^1].From && day < (care.To ?? story.AsOf))
                changes.Add((day, code));
        }

        if (!unaccompanied && story.Dice.InHundred(65))
            Change(care.From.AddDays(story.Dice.Between(120, 280)), "C2");
        if (adoption is { PlacementOrderOn.Length: > 0 })
            Change(DateOnly.ParseExact(adoption.PlacementOrderOn, "yyyy-MM-dd"), "E1");
        for (var at = 0; at < changes.Count; at++)
            story.Tell(new LegalStatus { ChildId = story.Child.Id, From = Told.Date(changes[at].From), To = Told.Date(at + 1 < changes.Count ? changes[at + 1].From : care.To), Code = changes[at].Code });
    }

    static void Attend(Story story, Period care)
    {
        Visiting.Write(story, VisitType.LookedAfter, story.Every(28, 42, care.From, care.To, missedInHundred: 6), aloneInHundred: 75);
        Visiting.Write(story, VisitType.ReviewingOfficer, story.Every(80, 170, care.From, care.To), aloneInHundred: 60);
        // Within 20 working days, then 3 months, then 6.
        Reviewing.Write(story, ReviewType.LookedAfter, care, [28, 91, 182], lateInHundred: 9);
        Plans(story, PlanType.Care, Story.Weekday(care.From.AddDays(story.MostlyWithin(2, 10, 15))), 182, care);
        // From the age of going to school; made anew each term.
        Plans(story, PlanType.Education, Later(care.From.AddDays(story.MostlyWithin(5, 14, 25)), story.Child.Born.AddYears(4).AddMonths(6)), 110, care);
        Plans(story, PlanType.Pathway, Later(care.From.AddDays(30), story.Child.Born.AddYears(16).AddDays(story.Dice.Between(30, 150))), 180, care);
        if (story.Dice.InHundred(16) && story.IsPast(care.From.AddDays(40)))
            Advocate(story, care);
    }

    static void Plans(Story story, PlanType type, DateOnly first, int everyDays, Period care)
    {
        if (first > (care.To ?? story.AsOf) || (type == PlanType.Education && story.AgeOn(first) >= 18))
            return;
        foreach (var day in story.Every(everyDays - 20, everyDays + 8, first, care.To, missedInHundred: 8).Prepend(first))
            story.Tell(new Plan { ChildId = story.Child.Id, Type = type, MadeOn = Told.Date(day) });
    }

    static void Advocate(Story story, Period care)
    {
        var last = care.To ?? story.AsOf;
        var from = last.AddDays(-story.Dice.Roll(Math.Min(700, last.DayNumber - care.From.DayNumber)));
        var end = from.AddDays(story.Dice.Between(40, 400));
        story.Tell(new Advocacy { ChildId = story.Child.Id, From = Told.Date(from), To = Told.Date(end <= last ? end : care.To) });
    }

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
