using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class Assessments
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var all = at.Journeys.Assessments.SelectMany(child => child).ToList();
        var completed = all.Where(assessment => at.Span.Has(assessment.Authorised)).ToList();
        yield return new("assessments_completed", completed.Select(assessment => at.Count(assessment, assessment.Authorised!.Value)));
        yield return new("assessments_nfa", completed.Select(assessment => at.Judge(assessment, assessment.Authorised!.Value, assessment.Outcome == "no_further_action")));
        yield return new("children_seen", completed.Select(assessment => at.Judge(assessment, assessment.Authorised!.Value, assessment.ChildSeen == true)));
        yield return Within("assessments_45wd", "continuous", 45);
        yield return Within("assessments_20wd", "continuous", 20);
        yield return Within("initial_assessments_7wd", "initial", 7);
        yield return Within("initial_assessments_10wd", "initial", 10);
        yield return Within("core_assessments_35wd", "core", 35);
        yield return new("assessments_open_overdue", all.Where(assessment => assessment.Type == "continuous" && IsOpen(assessment, at.Day))
            .Select(assessment => at.Judge(assessment, at.Day, WorkingDays.Between(assessment.Started, at.Day) > 45)));

        Measure Within(string id, string type, int days) => new(id, completed.Where(assessment => assessment.Type == type)
            .Select(assessment => at.Judge(assessment, assessment.Authorised!.Value, WorkingDays.Between(assessment.Started, assessment.Authorised.Value) <= days)));
    }

    static bool IsOpen(Assessment assessment, DateOnly day) => assessment.Started <= day && !(assessment.Authorised <= day);
}
