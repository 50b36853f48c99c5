using Scorecard.Figures;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs;

/// <summary>How much of the social work workforce is agency: agency / (agency + in post).</summary>
static class AgencyPack
{
    public static GetPackResponse Of(PackPage page) => page.Bind("Agency staff", Print.Table(
        "agency",
        $"Agency share at {Print.Day(page.Day)}",
        ["Role", "Agency headcount", "Headcount", "Agency share of headcount", "Agency FTE", "FTE", "Agency share of FTE"],
        [
            Row("Social workers", page.Figures, "social_worker"),
            Row("Team managers", page.Figures, "team_manager"),
            Row("Both", page.Figures),
        ],
        []));

    static IEnumerable<string> Row(string role, MonthFigures figures, params string?[] breakdown)
    {
        var people = figures.Of("agency_headcount", breakdown);
        var fte = figures.Of("agency_fte", breakdown);
        return
        [
            role,
            Print.Count(people.Numerator), Print.Count(people.Denominator), Print.Percent(people.Numerator, people.Denominator),
            Print.Fte(fte.Numerator), Print.Fte(fte.Denominator), Print.Percent(fte.Numerator, fte.Denominator),
        ];
    }
}
