namespace Scorecard.Files.Generate.Journeys;

/// <summary>The times that a child was in need, on a protection plan and in care; none of one sort overlap.</summary>
sealed record Way(IReadOnlyList<Period> Need, IReadOnlyList<Period> Protection, IReadOnlyList<Period> Care)
{
    // Days from the referral to what it led to, as the child's own dates have them.
    const int UntilNeed = 40;
    const int UntilPlan = 45;
    const int UntilCare = 60;

    static readonly Way None = new([], [], []);

    public static Way Of(Story story) => story.Child.Life switch
    {
        Life.FrontDoor or Life.OpenAssessment => None,
        Life.ChildProtection => None with { Protection = [.. Before(story, story.Child.PlanFrom!.Value, 24), new(story.Child.PlanFrom.Value, null)] },
        Life.LookedAfter => LookedAfter(story),
        Life.CareLeaver => None with { Care = [new(story.Child.ReferredOn.AddDays(-story.Dice.Between(400, 3500)), story.Child.ReferredOn)] },
        Life.Closed => Closed(story),
        Life.ChildInNeed => InNeed(story),
        Life.NoRecourse or Life.Disabled => None with { Need = [new(At(story, UntilNeed), null)] },
    };

    static Way LookedAfter(Story story)
    {
        var care = story.Child.CareFrom!.Value;
        var plan = At(story, UntilNeed);
        return None with
        {
            Protection = plan < care && story.Dice.InHundred(35) ? [new(plan, Earlier(care.AddDays(story.Dice.Between(5, 60)), story.AsOf))] : [],
            Care = [.. Before(story, care, 12), new(care, null)],
        };
    }

    static Way Closed(Story story)
    {
        var closed = story.Child.ClosedOn!.Value;
        var days = closed.DayNumber - story.Child.ReferredOn.DayNumber;
        return days > 250 && story.Dice.InHundred(16) ? None with { Protection = [.. Before(story, At(story, UntilPlan), 15), new(At(story, UntilPlan), closed.AddDays(-story.Dice.Between(0, 60)))] }
            : days > 250 && story.Dice.InHundred(16) ? None with { Care = [new(At(story, UntilCare), closed.AddDays(-story.Dice.Between(0, 60)))] }
            : days > UntilNeed + 20 && story.Dice.InHundred(50) ? None with { Need = [new(At(story, UntilNeed), closed)] }
            : None;
    }

    static Way InNeed(Story story)
    {
        var days = story.AsOf.DayNumber - story.Child.ReferredOn.DayNumber;
        var steppedDown = story.AsOf.AddDays(-story.Dice.Between(5, 150));
        return days > 300 && story.Dice.InHundred(18) ? None with { Protection = [new(At(story, UntilPlan), steppedDown)], Need = [new(steppedDown, null)] }
            : days > 300 && story.Dice.InHundred(8) ? None with { Care = [new(At(story, UntilCare), steppedDown)], Need = [new(steppedDown, null)] }
            : None with { Need = [new(At(story, UntilNeed), null)] };
    }

    // An earlier time of the same sort, years before.
    static IEnumerable<Period> Before(Story story, DateOnly day, int inHundred)
    {
        var from = day.AddDays(-story.Dice.Between(500, 1500));
        if (story.Dice.InHundred(inHundred) && from > story.Child.Born)
            yield return new(from, from.AddDays(story.Dice.Between(60, 420)));
    }

    static DateOnly At(Story story, int days) => Earlier(story.Child.ReferredOn.AddDays(days), story.AsOf);

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

/// <summary>From a day to another, or still.</summary>
sealed record Period(DateOnly From, DateOnly? To);
