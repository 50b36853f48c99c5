using System.Globalization;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Publications.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Record = Scorecard.Protos.Records.V1.Record;
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

    public static TeamWorker Worker(string id, string name, int fte, int cases, int elsewhere = 0, bool newly = false, bool absent = false, bool agency = false, int role = 5) => new()
    {
        WorkerId = id,
        DisplayName = name,
        Kind = WorkerKind.SocialWorker,
        OrgRole = role,
        FteHundredths = fte,
        Cases = cases,
        CasesElsewhere = elsewhere,
        NewlyQualified = newly,
        Absent = absent,
        Agency = agency,
        InPost = true,
        HomeTeam = true,
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

    public static ImportSummary Import(string id, string asOf, string begunAt, BeginImportResponse.Types.State state, params (string Name, string List, int Read, int Rejected)[] files) => new()
    {
        ImportId = id,
        AsOf = asOf,
        BegunAt = begunAt,
        State = state,
        BegunBy = "officer",
        Files = { files.Select(file => new ImportFile { Name = file.Name, List = file.List, RowsRead = file.Read, RowsRejected = file.Rejected, Complete = file.List.StartsWith("annex", StringComparison.Ordinal) }) },
    };

    public static Record Comment(string indicator, string period, string text) =>
        new() { Source = "person", Commentary = new() { Indicators = { indicator }, Period = period, Text = text, Author = "Head of service" } };

    public static Record Action(string number, string step) => new()
    {
        PackAction = new() { Catalogue = CannedScorecard.Monthly, Number = number, Raised = "2015-07", Step = step, Owners = { "Head of service", "Placements" }, Timescale = "By December", Status = ActionStatus.InProgress },
    };

    /// <summary>A pack that was published twice, changed since, and has findings.</summary>
    public static void Published(CannedScorecard scorecard)
    {
        var signed = new Signature { By = "officer", Role = "Head of service", At = "2015-09-08T09:00:00+01:00" };
        scorecard.Versions.Draft.Findings.Add(new DraftFinding { Code = "comment_missing", About = "OP414@2015-08", Rule = "It is red and nobody says why.", Help = "Write a commentary, or sign off with a reason." });
        scorecard.Versions.Draft.Suppressed.Add("OP701/series/Aug-15");
        scorecard.Versions.Versions.Add(new Scorecard.Protos.Publications.V1.Version { Number = 1, SignedOff = signed, Published = signed });
        scorecard.Versions.Versions.Add(new Scorecard.Protos.Publications.V1.Version { Number = 2, SignedOff = signed, Published = signed, PassedOver = { "comment_missing: OP414@2015-08" }, Reason = "Agreed at the board.", Suppressed = { "OP701/series/Aug-15" } });
        scorecard.Differences.Differences.Add(new Difference
        {
            Cell = "OP389/series/Aug-15",
            Label = "Looked after children: Children in care, Aug-15",
            Before = "444",
            After = "446",
            Causes = { new ChangedFact { Kind = "reported_value", Id = { "OP389", "", "2015-08", "" }, Before = "{}", After = "{}", RecordedBy = "officer", RecordedAt = "2015-09-10T11:00:00+01:00", Source = "feed" } },
        });
    }

    static UnallocatedCase Filled(UnallocatedCase told, int? without)
    {
        if (without is { } days) told.DaysWithoutWorker = days;
        return told;
    }
}
