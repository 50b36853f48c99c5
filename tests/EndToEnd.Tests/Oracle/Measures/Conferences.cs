namespace EndToEnd.Tests.Oracle.Measures;

static class Conferences
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var enquiries = at.Journeys.Section47s.Where(each => at.Span.Has(each.Started)).Select(each => at.Count(each, each.Started!.Value)).ToList();
        yield return new("s47", enquiries);
        yield return new("s47_rate", at.PerPeople(enquiries), Reckoning.PerTenThousand);

        // A conference that received a child from elsewhere is no initial one.
        var conferences = at.Journeys.Section47s.Where(each => at.Span.Has(each.Conference) && each.TransferIn != true).ToList();
        yield return new("icpc", conferences.Select(each => at.Count(each, each.Conference!.Value)));
        yield return new("icpc_rate", at.PerPeople(conferences.Select(each => at.Count(each, each.Conference!.Value))), Reckoning.PerTenThousand);
        yield return new("icpc_15wd", conferences.Where(each => each.Started <= each.Conference)
            .Select(each => at.Judge(each, each.Conference!.Value, WorkingDays.Between(each.Started!.Value, each.Conference.Value) <= 15)));
    }
}
