using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Caseloads.V1;

namespace Workforce.Caseloads;

static class CaseloadMessages
{
    public static Message.CaseloadRow ToMessage(this CaseloadRow row)
    {
        var message = new Message.CaseloadRow
        {
            Scope = ScopeOf(row.Scope),
            Team = row.Team,
            TeamName = row.TeamName,
            Area = row.Area,
            OpenCases = row.OpenCases,
            Allocations = row.Allocations,
            WorkersHolding = row.WorkersHolding,
            LongestList = row.LongestList,
            DutyCases = row.DutyCases,
            NameOnly = row.NameOnly,
            Unallocated = row.Unallocated,
            UnallocatedOverLimit = row.UnallocatedOverLimit,
            AllReasonsOverLimit = row.AllReasonsOverLimit,
            NotQualified = row.NotQualified,
            AlsoInvolved = row.AlsoInvolved,
        };
        if (row.AverageCaseload is { } average) message.AverageCaseload = average;
        if (row.AverageWithoutDuty is { } withoutDuty) message.AverageWithoutDuty = withoutDuty;
        if (row.UnallocatedPerMille is { } share) message.UnallocatedPerMille = share;
        return message;
    }

    public static Message.Reading ToMessage(this Reading reading) => new()
    {
        On = Told.Date(reading.On),
        FromExtract = reading.FromExtract,
        AsOf = Told.Instant(reading.AsOf),
        Old = reading.Old,
        Stale = reading.Stale,
        ImportInProgress = reading.ImportInProgress,
        Demo = reading.Demo,
        Incomplete = reading.Incomplete,
        LimitDays = reading.LimitDays,
    };

    static Message.CaseloadRow.Types.Scope ScopeOf(RowScope scope) => scope switch
    {
        RowScope.Team => Message.CaseloadRow.Types.Scope.Team,
        RowScope.NoTeam => Message.CaseloadRow.Types.Scope.NoTeam,
        RowScope.Authority => Message.CaseloadRow.Types.Scope.Authority,
    };
}
