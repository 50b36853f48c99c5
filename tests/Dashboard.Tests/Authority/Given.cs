using System.Globalization;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Scope = Scorecard.Protos.Caseloads.V1.CaseloadRow.Types.Scope;

namespace Dashboard.Tests.Authority;

static class Given
{
    public static CaseloadRow Team(string code, string name, string area, int allocations, int workers, int duty = 0, int unallocated = 0, int over = 0, int nameOnly = 0)
    {
        var open = allocations + nameOnly + unallocated;
        var row = new CaseloadRow
        {
            Scope = Scope.Team,
            Team = code,
            TeamName = name,
            Area = area,
            OpenCases = open,
            Allocations = allocations,
            WorkersHolding = workers,
            DutyCases = duty,
            Unallocated = unallocated,
            UnallocatedOverLimit = over,
            AllReasonsOverLimit = over + duty / 2 + nameOnly,
            NameOnly = nameOnly,
        };
        if (workers > 0)
        {
            row.AverageCaseload = (allocations + workers / 2) / workers;
            row.AverageWithoutDuty = (allocations - duty + workers / 2) / workers;
            row.LongestList = row.AverageWithoutDuty + 4;
        }
        if (open > 0) row.UnallocatedPerMille = (unallocated * 1000 + open / 2) / open;
        return row;
    }

    public static CaseloadRow Sum(IEnumerable<CaseloadRow> rows, Scope scope)
    {
        var all = rows.ToList();
        var sum = Team("", "", "", all.Sum(row => row.Allocations), all.Sum(row => row.WorkersHolding), all.Sum(row => row.DutyCases),
            all.Sum(row => row.Unallocated), all.Sum(row => row.UnallocatedOverLimit), all.Sum(row => row.NameOnly));
        sum.Scope = scope;
        sum.AllReasonsOverLimit = all.Sum(row => row.AllReasonsOverLimit);
        return sum;
    }

    public static UnallocatedCase Case(string child, string team, UnallocatedReason reason, int days, CaseStatus status = CaseStatus.ChildInNeed, string detail = "", int? without = null, string basis = "") =>
        Filled(new() { ChildId = child, TeamName = team, Reason = reason, Days = days, Since = new DateOnly(2026, 11, 3).AddDays(-days).ToString("O", CultureInfo.InvariantCulture), Status = status, Detail = detail, Basis = basis }, without);

    public static MissingChild Away(string child, string team, string area, MissingSetting setting, int hours, MissingKind kind = MissingKind.Missing) => new()
    {
        ChildId = child,
        TeamName = team,
        Area = area,
        Setting = setting,
        Kind = kind,
        Hours = hours,
        Since = new DateTimeOffset(2026, 11, 3, 8, 12, 0, TimeSpan.Zero).AddHours(-hours).ToString("O", CultureInfo.InvariantCulture),
    };

    public static AgencyShare Share(AgencyShare.Types.Role role, int agency, int inPost) => new()
    {
        Role = role,
        AgencyHeadcount = agency,
        InPostHeadcount = inPost,
        AgencyFteHundredths = agency * 95,
        InPostFteHundredths = inPost * 88,
        HeadcountPerMille = agency * 1000 / (agency + inPost),
        FtePerMille = agency * 95 * 1000 / (agency * 95 + inPost * 88),
    };

    static UnallocatedCase Filled(UnallocatedCase told, int? without)
    {
        if (without is { } days) told.DaysWithoutWorker = days;
        return told;
    }
}
