using Dapper;
using Intake.Readings;
using Intake.Register;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Records;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Callers;

namespace Intake.Missing;

/// <summary>Children missing or away at an instant, longest first.</summary>
sealed class MissingList([FromKeyedServices(IntakeModel.Name)] Database database, TimeProvider time)
{
    public const string NoOpenCase = "(no open case)";

    public async Task<ListMissingResponse> Read(Caller caller, DateOnly? on, CancellationToken cancel)
    {
        var authority = caller.Authority;
        await using var connection = await database.Open(cancel);
        var reading = await ReadingStore.Read(connection, authority);
        var day = on ?? Reading.Day(reading, time);
        // On the current day hours run to now; on a day that is over, to its close.
        var close = London.CloseOf(day);
        var now = time.GetUtcNow();
        var asOf = close < now ? close : now;
        var rows = (await connection.QueryAsync<Row>(
            """
            SELECT m.child_id AS ChildId, m.setting AS Setting, m.kind AS Kind, m.started_at AS StartedAt,
                s.team AS Team, s.standing AS Standing
            FROM missing_episode m
            LEFT JOIN standing_spell s ON s.authority = m.authority AND s.child_id = m.child_id AND s.from_day <= @day AND s.to_day > @day
            WHERE m.authority = @authority AND m.started_at < @until AND (m.returned_at IS NULL OR m.returned_at >= @until)
            ORDER BY m.started_at, m.child_id, m.setting
            """,
            // What was told in this very millisecond is included; a day's close is not part of the day.
            new { authority, day = day.DayNumber, until = asOf.ToUnixTimeMilliseconds() + (asOf == now ? 1 : 0) })).AsList();
        var grownUp = await Eighteen.By(connection, authority, day, [.. rows.Select(row => row.ChildId).Distinct()]);
        var teams = await RegisterTables.Teams(connection, authority);
        var response = new ListMissingResponse
        {
            On = Told.Date(day),
            FromExtract = on is null && Reading.FromExtract(reading),
            AsOf = Told.Instant(asOf),
        };
        response.Children.AddRange(rows
            .Where(row => !grownUp.Contains(row.ChildId))
            .Select(row => Child(row, asOf, teams))
            .Where(child => caller.Scope.Includes(child.Team, child.Area)));
        return response;
    }

    static MissingChild Child(Row row, DateTimeOffset asOf, IReadOnlyDictionary<string, TeamSummary> teams)
    {
        var since = DateTimeOffset.FromUnixTimeMilliseconds(row.StartedAt);
        var team = row.Team is null ? null : teams.GetValueOrDefault(row.Team);
        return new MissingChild
        {
            ChildId = row.ChildId,
            Team = row.Team ?? "",
            TeamName = row.Standing is null ? NoOpenCase : team?.Name ?? row.Team ?? "",
            Area = team?.Area ?? "",
            Setting = Enum.Parse<MissingSetting>(row.Setting),
            Kind = Enum.Parse<MissingKind>(row.Kind),
            Since = Told.Instant(London.At(since)),
            Hours = (int)((asOf - since).Ticks / TimeSpan.TicksPerHour),
        };
    }

    sealed record Row
    {
        public required string ChildId { get; init; }

        public required string Setting { get; init; }

        public required string Kind { get; init; }

        public required long StartedAt { get; init; }

        public string? Team { get; init; }

        public string? Standing { get; init; }
    }
}
