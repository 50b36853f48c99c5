namespace EndToEnd.Tests.History;

/// <summary>
/// Invents an authority of which monthly extracts can tell everything: hands change on the day of an extract; of what a list
/// shows only the latest of, there is one a month; and nothing is before the first extract that it does not show.
/// </summary>
sealed class TruthDraft(int seed)
{
    const int AtFirst = 40;
    const int NewEachMonth = 4;

    static readonly string[] Categories = ["neglect", "physical", "emotional"];
    static readonly string[] Statuses = ["V2", "C1", "C2"];
    static readonly (string Type, string Provider)[] Placements = [("U6", "PR1"), ("U4", "PR4"), ("U1", "PR1"), ("K2", "PR4"), ("T0", "PR1")];

    readonly Random dice = new(seed);
    readonly Truth truth = new();

    public Truth Draft()
    {
        for (var n = 0; n < AtFirst; n++) Child(Truth.First.AddDays(-Between(150, 900)), known: true);
        foreach (var month in Truth.MonthEnds)
        {
            for (var n = 0; n < NewEachMonth; n++) Child(month.AddDays(-Between(0, 27)), known: false, protect: n == 0);
        }
        return truth;
    }

    void Child(DateOnly from, bool known, bool protect = false)
    {
        var child = new TrueChild($"{100 + truth.Children.Count}", from.AddDays(-Between(300, 4500)), from);
        truth.Children.Add(child);
        var firstSeen = known ? Truth.First : Truth.MonthEnd(from);
        if (!protect && OneIn(4)) child.To = Ending(firstSeen.AddDays(Between(-20, 400)), child.From);
        var until = child.To ?? Truth.Last.AddDays(1);
        FrontDoor(child, until);
        if (protect || OneIn(3)) Plans(child, known ? Later(child.From, Truth.First.AddDays(-150)) : child.From, until);
        else if (OneIn(2)) Care(child, child.From, until);
        Holders(child, firstSeen, until);
    }

    // The end of a case is dated in the list, so that it may be any day; a case shorter than a day is none.
    static DateOnly? Ending(DateOnly day, DateOnly from) => day <= from || day > Truth.Last ? null : day;

    // Lists 1 to 5 go back six months; the first one too.
    void FrontDoor(TrueChild child, DateOnly until)
    {
        var day = Later(child.From.AddDays(-Between(0, 5)), Truth.First.AddMonths(-5));
        for (var times = 0; day < until && times < 3; times++)
        {
            child.Contacts.Add(day);
            child.Referrals.Add((day, OneIn(5)));
            var ended = day.AddDays(Between(5, 100));
            child.Assessments.Add((day.AddDays(1), ended > Truth.Last ? null : ended, !OneIn(6), OneIn(2)));
            // A long assessment, with a short one begun after it.
            if (OneIn(4)) child.Assessments.Add((day.AddDays(3), day.AddDays(20) is var shorter && shorter > Truth.Last ? null : shorter, true, true));
            if (OneIn(5)) child.EarlyHelp.Add((day, day.AddDays(Between(30, 200)) is var over && over > Truth.Last ? null : over));
            day = day.AddDays(Between(40, 300));
        }
        child.Assessments.RemoveAll(assessment => assessment.From > Truth.Last);
    }

    void Plans(TrueChild child, DateOnly day, DateOnly until)
    {
        var before = Between(0, 3) / 2;
        while (day.AddDays(12) < until)
        {
            child.Enquiries.Add((day, day.AddDays(10), true));
            var plan = new TruePlan(day.AddDays(10), Categories[Between(0, 3)], before++);
            plan.To = Ending(plan.From.AddDays(Between(60, 500)), plan.From) is { } end && end < until ? end : child.To;
            var last = plan.To ?? until;
            for (var visit = plan.From.AddDays(Between(0, 9)); visit < last; visit = visit.AddDays(Between(6, 24))) plan.Visits.Add((visit, OneIn(2)));
            plan.Reviews.AddRange(OneAMonth(Every(plan.From.AddDays(Between(70, 110)), 120, 200, last)));
            KeepShown(plan.Visits, visit => visit.Day);
            child.Plans.Add(plan);
            if (plan.To is null) return;
            day = last.AddDays(Between(5, 200));
        }
    }

    void Care(TrueChild child, DateOnly day, DateOnly until)
    {
        while (day.AddDays(2) < until)
        {
            var care = new TrueCare(day.AddDays(1), "N1", OneIn(8));
            care.To = Ending(care.From.AddDays(Between(40, 700)), Later(care.From, Truth.First)) is { } end && end < until ? end : child.To;
            if (care.To is not null) care.EndedBecause = "E4A";
            var last = care.To ?? until;
            foreach (var (n, move) in OneAMonth(Every(care.From, 60, 300, last)).Index())
            {
                var (type, provider) = Placements[Between(0, Placements.Length)];
                care.Placements.Add((move, type, provider, OneIn(3) ? "outside" : "inside"));
                if (n < Statuses.Length) care.Statuses.Add((move, Statuses[n]));
            }
            care.Visits.AddRange(OneAMonth(Every(care.From.AddDays(Between(0, 8)), 20, 60, last)));
            care.Reviews.AddRange(OneAMonth(Every(care.From.AddDays(Between(15, 30)), 70, 190, last)));
            care.HealthAssessments.AddRange(OneAMonth(Every(care.From.AddDays(20), 150, 400, last)));
            care.DentalChecks.AddRange(OneAMonth(Every(care.From.AddDays(25), 150, 400, last)));
            child.Care.Add(care);
            if (care.To is null) return;
            day = last.AddDays(Between(5, 150));
        }
    }

    void Holders(TrueChild child, DateOnly firstSeen, DateOnly until)
    {
        var day = child.From;
        foreach (var change in Truth.MonthEnds.Where(end => end > firstSeen && end < until && OneIn(6)).Append(until))
        {
            var to = change == until ? child.To : change;
            var holder = Holder(day, to);
            if (holder is not null && child.Holders.LastOrDefault() is { } last && last with { From = day, To = to } == holder && last.To == day) child.Holders[^1] = last with { To = to };
            else if (holder is not null) child.Holders.Add(holder);
            day = change;
        }
    }

    // One case in ten is nobody's, and one in ten a team's only.
    TrueHolder? Holder(DateOnly from, DateOnly? to)
    {
        var worker = Between(0, Truth.Workers.Count);
        return Between(0, 10) switch
        {
            0 => null,
            1 => new(null, Truth.TeamOf(worker), from, to),
            _ => new(worker, Truth.TeamOf(worker), from, to),
        };
    }

    IEnumerable<DateOnly> Every(DateOnly day, int least, int most, DateOnly until)
    {
        for (; day < until; day = day.AddDays(Between(least, most))) yield return day;
    }

    static List<DateOnly> OneAMonth(IEnumerable<DateOnly> days)
    {
        var kept = days.GroupBy(Truth.MonthEnd).Select(month => month.Max()).ToList();
        KeepShown(kept, day => day);
        return kept;
    }

    static void KeepShown<T>(List<T> told, Func<T, DateOnly> day)
    {
        var early = told.Where(each => day(each) <= Truth.First).OrderBy(day).SkipLast(1).ToList();
        told.RemoveAll(early.Contains);
    }

    int Between(int least, int most) => dice.Next(least, most);

    bool OneIn(int many) => dice.Next(many) == 0;

    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
