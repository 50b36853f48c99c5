using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Who is looked after, and how many came and went.</summary>
static class Care
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var (day, children) = (at.Day, LookedAfter.All(at));
        yield return new("cla", children.Select(each => at.Count(each.Child)));
        yield return new("cla_excl_uasc", children.Where(each => each.Period.Unaccompanied != true).Select(each => at.Count(each.Child)));
        yield return new("uasc", children.Where(each => each.Period.Unaccompanied == true).Select(each => at.Count(each.Child)));
        yield return new("cla_rate", at.PerPeople(children.Select(each => at.Count(each.Child))), Reckoning.PerTenThousand);

        var periods = at.Journeys.CarePeriods.SelectMany(child => child).ToList();
        var started = periods.Where(period => at.Span.Has(period.From) && !at.OnlyShortBreaks(period.Child, period.From)).ToList();
        var ceased = periods.Where(period => at.Span.Has(period.To) && !at.OnlyShortBreaks(period.Child, period.To!.Value.AddDays(-1))).ToList();
        yield return new("cla_started", started.Select(period => at.Count(period, period.From)));
        yield return new("cla_ceased", ceased.Select(period => at.Count(period, period.To!.Value.AddDays(-1))));
        yield return new("cla_net",
        [
            .. started.Select(period => at.Of($"{period.Id}/started", period.Child, period.From, 1, 0)),
            .. ceased.Select(period => at.Of($"{period.Id}/ceased", period.Child, period.To!.Value.AddDays(-1), -1, 0)),
        ]);
        yield return new("cla_after_cp_plan", started.Select(period => at.Judge(period, period.From, FollowedAPlan(at, period))));

        yield return Share("cla_on_remand", each => each.Statuses.Contains("J1"));
        yield return Share("cla_section20", each => each.Statuses.Contains("V2"));
        yield return Share("cla_care_orders", each => each.Statuses.Contains("C1") || each.Statuses.Contains("C2"));
        yield return Share("cla_16_17_share", each => each.Age is 16 or 17);
        yield return new("cla_10_15_fostered_or_adopted", children.Where(each => each.Age is >= 10 and <= 15)
            .Select(each => at.Judge(each.Child, each.Placement?.Type is "U1" or "U2" or "U3" or "U4" or "U5" or "U6" or "A3" or "A4" or "A5" or "A6")));
        yield return new("cla_with_advocate", children.Select(each => at.Judge(each.Child, at.Journeys.Advocacies[each.Child].Any(advocacy => advocacy.On(day)))));
        yield return Share("cla_3_social_workers", each => Workers(at, each) >= 3);

        Measure Share(string id, Func<LookedAfter, bool> met) => new(id, children.Select(each => at.Judge(each.Child, met(each))));
    }

    static bool FollowedAPlan(Reckoning at, CarePeriod period) => at.Journeys.ProtectionPlans[period.Child].Any(plan => plan.From < period.From && !(plan.To < period.From));

    // Different ones in the financial year, while in care.
    static int Workers(Reckoning at, LookedAfter child)
    {
        var workers = new HashSet<string>();
        for (var day = child.Period.From > at.Span.YearFirst ? child.Period.From : at.Span.YearFirst; day <= at.Day; day = day.AddDays(1))
        {
            if (at.StandingOn(child.Child, day) is { HasNamedWorker: true, Holder: { } holder }) workers.Add(holder.Id);
        }
        return workers.Count;
    }
}
