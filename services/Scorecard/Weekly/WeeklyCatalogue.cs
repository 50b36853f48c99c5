using Scorecard.Measures;

namespace Scorecard.Weekly;

/// <summary>What a week is told by, one for each file of this folder's folders, in the order of a screen.</summary>
sealed class WeeklyCatalogue(IReadOnlyList<WeeklyKind> kinds)
{
    const string Folder = "Scorecard.Weekly.";

    static readonly string[] Order =
    [
        "contacts", "referrals", "cases_taken_on", "need_plans_begun", "protection_plans_begun", "care_begun",
        "cases_closed", "cases_passed_on", "need_plans_ended", "protection_plans_ended", "care_ended",
        "assessment", "initial_conference", "protection_visit", "care_visit", "private_fostering_visit", "protection_review", "care_review", "return_interview",
    ];

    public IReadOnlyList<WeeklyKind> Kinds { get; } = kinds;

    public IEnumerable<WeeklyKind> Due => Kinds.Where(kind => kind.IsDue);

    /// <param name="measures">A standard is that of the measure which the kind decides; a limit of its own comes from Weekly:id:parameter.</param>
    public static WeeklyCatalogue Load(MeasureCatalogue measures, IConfiguration? settings = null)
    {
        var common = MeasureCatalogue.CommonTables();
        return new([.. MeasureCatalogue.Files(Folder)
            .OrderBy(file => Array.IndexOf(Order, file.Name))
            .Select(file => WeeklyKind.Read(file.Topic, file.Name, file.Text, sql => MeasureSql.Complete(sql, common)))
            .Select(kind => kind with { Query = kind.Query with { Parameters = [.. kind.Query.Parameters.Select(parameter => Set(kind, parameter))] } })]);

        MeasureParameter Set(WeeklyKind kind, MeasureParameter parameter) =>
            measures.Find(kind.Decides ?? "")?.Parameters.FirstOrDefault(standard => standard.Name == parameter.Name)
            ?? MeasureCatalogue.Set(settings, "Weekly", kind.Name, parameter);
    }
}
