namespace EndToEnd.Tests.Oracle.Measures;

static class Caseload
{
    // Cases for a full-time worker; a setting.
    const int CasesStandard = 18;

    // Of a full caseload, in hundredths, in the first year after qualifying (Devon).
    const int FirstYearShare = 60;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var held = at.OpenCases.Where(each => each.HasNamedWorker).ToList();
        var duty = at.OpenCases.Where(each => each.Reason == Reason.DutyFolder);
        yield return new("caseload_average", [.. held.Concat(duty).Select(each => Case(each, 1)), .. Holders(held).Select(each => each.Counts(0, 1))]);

        yield return new("duty_cases", duty.Select(each => Case(each, 1)));

        var qualified = held.Where(each => each.Holder!.Kind == Kind.SocialWorker && Standing.InPost(each.Holder, at.Day)).ToList();
        var holders = Holders(qualified).ToList();
        yield return new("caseload_per_fte", [.. qualified.Select(each => Case(each, 100)), .. holders.Select(each => each.Counts(0, Staff.FteHundredths(each.Worker)))]);
        yield return new("caseload_adjusted", [.. qualified.Select(each => Case(each, 100 * 100)), .. holders.Select(each => each.Counts(0, CapacityOn(each.Worker, at.Day)))]);

        var cases = qualified.GroupBy(each => each.Holder!).ToDictionary(list => list.Key, list => list.Count());
        yield return new("workers_over_standard", holders.Select(each => each.Counts(cases[each.Worker] * 100 * 100 > CasesStandard * Capacity(each.Worker) ? 1 : 0, 1)));

        Unit Case(Standing standing, int numerator) => at.Of($"case/{standing.Child}", standing.Child, at.Day, numerator, 0);
    }

    /// <summary>Once in each team that they hold cases of.</summary>
    static IEnumerable<Holder> Holders(List<Standing> held) => held.Select(each => new Holder(each.Team, each.Holder!)).Distinct();

    static int CapacityOn(Worker worker, DateOnly day) => Standing.LongAbsent(worker, day) ? 0 : Capacity(worker);

    static int Capacity(Worker worker) => Staff.FteHundredths(worker) * (worker.Asye ? FirstYearShare : 100);

    sealed record Holder(Team? Team, Worker Worker)
    {
        public Unit Counts(long numerator, long denominator) => new($"worker/{Worker.Id}", Team, numerator, denominator);
    }
}
