using EndToEnd.Tests.Oracle;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Changes.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;

namespace EndToEnd.Tests.Shown;

/// <summary>What the services answer.</summary>
sealed class ServiceFigures(ServiceCalls calls)
{
    /// <summary>How far Intake's log goes; null when it was told nothing.</summary>
    public async Task<Receipt?> Head()
    {
        var heads = await calls.Changes.ListHeadsAsync(new ListHeadsRequest { Source = "intake" });
        return heads.Heads.Count == 0 ? null : new Receipt { Source = "intake", Epoch = heads.Heads[0].Epoch, Seq = heads.Heads[0].Seq };
    }

    public async Task<IReadOnlyList<CaseloadLine>> Caseloads(string on = "")
    {
        var answer = await calls.Caseloads.GetCaseloadsAsync(new GetCaseloadsRequest { On = on, AtLeast = await Head() });
        foreach (var row in answer.Rows) row.OpenCases.ShouldBe(row.Allocations + row.NameOnly + row.Unallocated, row.TeamName);
        return [.. answer.Rows.Select(Of)];
    }

    public async Task<IReadOnlyList<UnallocatedLine>> Unallocated(string on = "") =>
        [.. (await calls.Allocations.ListUnallocatedAsync(new ListUnallocatedRequest { On = on, AllReasons = true })).Cases.Select(Of)];

    public Task<ListMissingResponse> MissingAnswer(string on = "") => calls.Missing.ListMissingAsync(new ListMissingRequest { On = on }).ResponseAsync;

    public async Task<IReadOnlyList<AgencyLine>> Agency(string on = "") =>
        [.. (await calls.Workers.GetAgencyShareAsync(new GetAgencyShareRequest { On = on })).Shares.Select(Of)];

    public static MissingLine Of(MissingChild child) => new(
        child.ChildId, child.TeamName.Length == 0 ? "(no team)" : child.TeamName, child.Area, child.Setting.ToString().ToLowerInvariant(), child.Kind.ToString().ToLowerInvariant(),
        Moments.Parse(child.Since), child.Hours);

    public static CaseloadLine Of(CaseloadRow row) => new(
        row.Scope switch { CaseloadRow.Types.Scope.Authority => "(authority)", CaseloadRow.Types.Scope.NoTeam => "(no team)", _ => row.TeamName },
        row.Area, row.OpenCases, row.Allocations, row.WorkersHolding, row.HasAverageCaseload ? row.AverageCaseload : null, row.HasAverageWithoutDuty ? row.AverageWithoutDuty : null,
        row.LongestList, row.DutyCases, row.NameOnly, row.Unallocated, row.UnallocatedOverLimit, row.AllReasonsOverLimit, row.HasUnallocatedPerMille ? row.UnallocatedPerMille / 10m : null);

    static UnallocatedLine Of(UnallocatedCase found) => new(
        found.ChildId, found.TeamName.Length == 0 ? "(no team)" : found.TeamName,
        found.Reason switch
        {
            UnallocatedReason.NoWorker => "no_worker",
            UnallocatedReason.TeamOnly => "team_only",
            UnallocatedReason.DutyFolder => "duty_folder",
            UnallocatedReason.NameOnly => $"name_only:{found.Detail}",
            UnallocatedReason.NotQualified => "not_qualified",
            _ => "unspecified",
        },
        DateOnly.ParseExact(found.Since, "yyyy-MM-dd", null), found.Days);

    static AgencyLine Of(AgencyShare share) => new(
        share.Role switch { AgencyShare.Types.Role.SocialWorkers => "social_workers", AgencyShare.Types.Role.TeamManagers => "team_managers", _ => "qualified" },
        share.AgencyHeadcount, share.InPostHeadcount, share.HasHeadcountPerMille ? share.HeadcountPerMille / 10m : null,
        share.AgencyFteHundredths / 100m, share.InPostFteHundredths / 100m, share.HasFtePerMille ? share.FtePerMille / 10m : null);
}
