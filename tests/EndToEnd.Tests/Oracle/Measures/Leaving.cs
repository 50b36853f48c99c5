using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class Leaving
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var leavers = at.Journeys.CareLeavers.Select(child => child.Where(state => state.On(at.Day)).MaxBy(state => state.From)).OfType<CareLeaver>().ToList();
        var counted = leavers.Where(leaver => at.Age(leaver.Child) is >= 17 and <= 21 && leaver.Contact is not ("died" or "returned_home")).ToList();
        yield return ByAge("care_leavers_eet", leaver => leaver.Activity.StartsWith('F') || leaver.Activity.StartsWith('P'));
        yield return ByAge("care_leavers_suitable", leaver => leaver.Suitable == true);
        yield return ByAge("care_leavers_in_touch", leaver => leaver.Contact == "in_touch");
        yield return new("pathway_plan_6m", leavers.Where(leaver => leaver.Contact != "died" && leaver.Eligibility != "qualifying")
            .Select(leaver => at.Judge(leaver.Child, CareOnTime.HasPlan(at, leaver.Child, "pathway"))));

        Measure ByAge(string id, Func<CareLeaver, bool> met) => new(id, counted.Select(leaver => at.Judge(leaver.Child, met(leaver), $"age={at.Age(leaver.Child)}")));
    }
}
