using Workforce.Counting;

namespace Workforce.Caseloads;

/// <summary>A row of the caseload table as it is printed. Pure: a count, the day it is read on, and the limit.</summary>
sealed record CaseloadRow
{
    public required RowScope Scope { get; init; }

    public required string Team { get; init; }

    public required string TeamName { get; init; }

    public required string Area { get; init; }

    /// <summary>Always <see cref="Allocations"/> + <see cref="NameOnly"/> + <see cref="Unallocated"/>.</summary>
    public int OpenCases => Allocations + NameOnly + Unallocated;

    /// <summary>Held by named workers, or in the team's duty folder.</summary>
    public required int Allocations { get; init; }

    /// <summary>Distinct workers; a duty folder is not a worker.</summary>
    public required int WorkersHolding { get; init; }

    public int? AverageCaseload => Average(Allocations);

    public int? AverageWithoutDuty => Average(Allocations - DutyCases);

    public required int LongestList { get; init; }

    public required int DutyCases { get; init; }

    public required int NameOnly { get; init; }

    public required int Unallocated { get; init; }

    public required int UnallocatedOverLimit { get; init; }

    public required int AllReasonsOverLimit { get; init; }

    public int? UnallocatedPerMille => PerMille.Of(Unallocated, OpenCases);

    public required int NotQualified { get; init; }

    public required int AlsoInvolved { get; init; }

    public static CaseloadRow From(RowScope scope, TeamCount count, int day, int limitDays)
    {
        var unallocatedOver = Over(count.Nobody) + Over(count.TeamOnly);
        return new CaseloadRow
        {
            Scope = scope,
            Team = count.Team,
            TeamName = count.Name,
            Area = count.Area,
            Allocations = count.Workers.Values.Sum() + count.Duty.Count,
            WorkersHolding = count.Workers.Count,
            LongestList = count.Workers.Values.DefaultIfEmpty(0).Max(),
            DutyCases = count.Duty.Count,
            NameOnly = count.NameOnly.Count,
            Unallocated = count.Nobody.Count + count.TeamOnly.Count,
            UnallocatedOverLimit = unallocatedOver,
            AllReasonsOverLimit = unallocatedOver + Over(count.Duty) + Over(count.NameOnly) + Over(count.NotQualified),
            NotQualified = count.NotQualified.Count,
            AlsoInvolved = count.AlsoInvolved,
        };

        // The published measure: strictly more than the limit, in calendar days since referral.
        int Over(IReadOnlyList<int> referrals) => referrals.Count(referred => day - referred > limitDays);
    }

    /// <summary>Whole cases, half up, as councils print it.</summary>
    int? Average(int cases) => WorkersHolding == 0 ? null : (int)Math.Round((decimal)cases / WorkersHolding, 0, MidpointRounding.AwayFromZero);
}

enum RowScope
{
    Team,
    NoTeam,
    Authority,
}
