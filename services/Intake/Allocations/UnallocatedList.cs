using Dapper;
using Intake.Readings;
using Intake.Register;
using Scorecard.Contracts.Cases;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Callers;

namespace Intake.Allocations;

/// <summary>Cases that no named worker holds, with both clocks.</summary>
sealed class UnallocatedList([FromKeyedServices(IntakeModel.Name)] Database database, TimeProvider time)
{
    public async Task<ListUnallocatedResponse> Read(Caller caller, DateOnly? on, ListUnallocatedRequest ask, CancellationToken cancel)
    {
        var authority = caller.Authority;
        await using var connection = await database.Open(cancel);
        var reading = await ReadingStore.Read(connection, authority);
        var day = on ?? Reading.Day(reading, time);
        var rows = await connection.QueryAsync<Row>(
            """
            SELECT s.child_id AS ChildId, s.team AS Team, s.standing AS Standing, s.name_only_reason AS NameOnlyReason,
                s.referred_day AS ReferredDay, s.status AS Status, s.without_since_day AS WithoutSinceDay,
                s.without_basis AS WithoutBasis, r.version AS Version
            FROM standing_spell s
            JOIN record r ON r.authority = s.authority AND r.kind = 'standing' AND r.id = s.child_id
            WHERE s.authority = @authority AND s.from_day <= @day AND s.to_day > @day
                AND (s.standing <> 'NamedWorker' OR s.not_qualified = 1)
            ORDER BY s.referred_day, s.child_id
            """,
            new { authority, day = day.DayNumber });
        var teams = await RegisterTables.Teams(connection, authority);
        var response = new ListUnallocatedResponse { On = Told.Date(day), FromExtract = on is null && Reading.FromExtract(reading) };
        response.Cases.AddRange(rows
            .Where(row => caller.Scope.Includes(row.Team, row.Team is null ? null : teams.GetValueOrDefault(row.Team)?.Area))
            .Select(row => Case(row, day, teams))
            .Where(found => ask.AllReasons || found.Reason is UnallocatedReason.NoWorker or UnallocatedReason.TeamOnly)
            // Strictly more: the published measure.
            .Where(found => !ask.HasMoreThanDays || found.Days > ask.MoreThanDays)
            .Where(found => !ask.HasTeam || found.Team == ask.Team));
        return response;
    }

    static UnallocatedCase Case(Row row, DateOnly day, IReadOnlyDictionary<string, TeamSummary> teams)
    {
        var standing = Enum.Parse<Standing>(row.Standing);
        var found = new UnallocatedCase
        {
            ChildId = row.ChildId,
            Team = row.Team ?? "",
            TeamName = row.Team is null ? "" : teams.GetValueOrDefault(row.Team)?.Name ?? row.Team,
            Reason = ReasonOf(standing),
            Detail = row.NameOnlyReason is null ? "" : DetailOf(Enum.Parse<NameOnlyReason>(row.NameOnlyReason)),
            Since = Told.Date(DateOnly.FromDayNumber((int)row.ReferredDay)),
            Days = day.DayNumber - (int)row.ReferredDay,
            Basis = row.WithoutBasis is null ? "" : BasisOf(Enum.Parse<WithoutWorkerBasis>(row.WithoutBasis)),
            Status = Enum.Parse<Scorecard.Protos.Records.V1.CaseStatus>(row.Status),
            Version = row.Version,
        };
        if (row.WithoutSinceDay is { } since) found.DaysWithoutWorker = day.DayNumber - (int)since;
        return found;
    }

    static UnallocatedReason ReasonOf(Standing standing) => standing switch
    {
        Standing.Nobody => UnallocatedReason.NoWorker,
        Standing.TeamOnly => UnallocatedReason.TeamOnly,
        Standing.DutyFolder => UnallocatedReason.DutyFolder,
        Standing.NameOnly => UnallocatedReason.NameOnly,
        Standing.NamedWorker => UnallocatedReason.NotQualified,
    };

    static string DetailOf(NameOnlyReason reason) => reason switch
    {
        NameOnlyReason.NotOnRegister => "not_on_register",
        NameOnlyReason.TwoMatches => "two_matches",
        NameOnlyReason.Generic => "generic",
        NameOnlyReason.Left => "left",
        NameOnlyReason.LongAbsent => "long_absent",
    };

    static string BasisOf(WithoutWorkerBasis basis) => basis switch
    {
        WithoutWorkerBasis.NeverAllocated => "never_allocated",
        WithoutWorkerBasis.AllocationLog => "allocation_log",
        WithoutWorkerBasis.Told => "told",
        WithoutWorkerBasis.Inferred => "inferred",
    };

    sealed record Row
    {
        public required string ChildId { get; init; }

        public string? Team { get; init; }

        public required string Standing { get; init; }

        public string? NameOnlyReason { get; init; }

        public required long ReferredDay { get; init; }

        public required string Status { get; init; }

        public long? WithoutSinceDay { get; init; }

        public string? WithoutBasis { get; init; }

        public required long Version { get; init; }
    }
}
