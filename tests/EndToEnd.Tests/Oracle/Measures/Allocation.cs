namespace EndToEnd.Tests.Oracle.Measures;

static class Allocation
{
    // Days; strictly more.
    const int Limit = 7;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var cases = at.OpenCases.ToList();
        yield return Share("unallocated", each => each.IsUnallocated);
        yield return OverLimit("unallocated_over_7d", each => each.IsUnallocated);
        yield return Share("unallocated_all_reasons", each => each.Reason != Reason.None);
        yield return OverLimit("unallocated_all_reasons_over_7d", each => each.Reason != Reason.None);
        yield return new("cp_cla_without_named_worker", cases.Where(each => each.Need is Need.Protection or Need.InCare).Select(each => at.Judge(each.Child, !each.HasNamedWorker)));

        Measure Share(string id, Func<Standing, bool> waits) => new(id, cases.Select(each => at.Judge(each.Child, waits(each), waits(each) ? By(each) : "")));

        Measure OverLimit(string id, Func<Standing, bool> waits) => new(id, cases.Where(waits).Select(each => at.Judge(each.Child, each.Days > Limit, By(each))));
    }

    static string By(Standing standing) => $"reason={Word(standing.Reason)};waiting={Waiting(standing.Days)}";

    static string Word(Reason reason) => reason == Reason.NoWorker ? "Nobody" : reason.ToString();

    static string Waiting(int days) => days switch
    {
        <= 1 => "0-1",
        <= 7 => "2-7",
        <= 14 => "8-14",
        <= 28 => "15-28",
        _ => "over 28",
    };
}
