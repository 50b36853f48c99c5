using Scorecard.Protos.Rights.V1;

namespace Scorecard.ServiceDefaults.Rights;

/// <summary>Which role has which right: the one table. docs/rights.md shows it.</summary>
public static class Roles
{
    /// <summary>Every role, as it is written in settings, files and commands: team_manager.</summary>
    public static IReadOnlyDictionary<string, Role> ByName { get; } =
        Enum.GetValues<Role>().Where(role => role != Role.Unspecified).ToDictionary(Words.Of, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlySet<Right> RightsOf(Role role) => new HashSet<Right>(role switch
    {
        Role.TeamManager => [Right.SeePublished, Right.SeeTotals, Right.SeeWorkers, Right.SeeChildren, Right.ChangeCases, Right.RecordSupervision],
        Role.WorkforceLead => [Right.SeePublished, Right.SeeTotals, Right.SeeWorkers, Right.RecordSupervision, Right.ManageRegister],
        Role.PerformanceOfficer =>
        [
            Right.SeePublished, Right.SeeTotals, Right.SeeWorkers, Right.SeeChildren, Right.SubmitRecords, Right.ManageRegister, Right.SetTargets,
            Right.WriteCommentary, Right.SignOff, Right.Publish,
        ],
        Role.HeadOfService => [Right.SeePublished, Right.SeeTotals, Right.SeeWorkers, Right.SeeChildren, Right.WriteCommentary, Right.SignOff],
        Role.Director or Role.LeadMember => [Right.SeePublished],
        Role.Analyst => [Right.SeePublished, Right.SeeTotals],
        Role.BusinessSupport => [Right.SeePublished, Right.SeeTotals, Right.SeeWorkers, Right.RecordSupervision],
        Role.IndicatorAuthor => [Right.SeePublished, Right.SeeTotals, Right.WriteCommentary],
        // A referral from the case system is one change.
        Role.Integration => [Right.SubmitRecords, Right.ChangeCases],
        Role.Administrator => Enum.GetValues<Right>().Where(right => right is not (Right.Unspecified or Right.FollowLogs)),
        _ => Enumerable.Empty<Right>(),
    });

    /// <summary>The role is of some teams or areas; another is of the whole authority.</summary>
    public static bool IsOfTeamsOrAreas(Role role) => role is Role.TeamManager or Role.HeadOfService or Role.BusinessSupport;

    /// <summary>What another service may do without a person.</summary>
    public static IReadOnlySet<Right> Service { get; } = new HashSet<Right> { Right.FollowLogs, Right.SeeTotals };
}
