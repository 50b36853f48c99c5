namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Advocacy and early help.</summary>
static class Help
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        yield return new("advocated_who_are_cla", at.ChildrenWith(at.Journeys.Advocacies).Select(child => at.Judge(child, at.CareOn(child, at.Day) is not null)));

        var helped = at.ChildrenWith(at.Journeys.EarlyHelps).ToList();
        yield return new("early_help_open", helped.Select(child => at.Count(child)));
        yield return new("early_help_to_open_referrals",
        [
            .. helped.Select(child => at.Of($"early_help/{child}", child, at.Day, 1, 0)),
            .. at.OpenCases.Select(each => at.Of($"case/{each.Child}", each.Child, at.Day, 0, 1)),
        ]);
        yield return new("step_down_to_early_help", at.Journeys.EarlyHelps.SelectMany(child => child).Where(help => at.Span.Has(help.From))
            .Select(help => at.Judge(help, help.From, help.SteppedDown == true)));
    }
}
