using System.Text.Json;
using Scorecard.Records;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Workforce.Readings;
using Workforce.Standings;

namespace Workforce.Counting;

/// <summary>Counts teams again on the day that is read live. The caller's transaction holds the projection's lock.</summary>
sealed class TeamRecount([FromKeyedServices(WorkforceModel.Name)] Database database, TimeProvider time)
{
    static readonly TableInsert Rows = TableInsert.Upsert(
        "team_row", ["authority", "team"], ["authority", "team", "version:int", "on_day:int", "next_change_day:int", "body"]);

    /// <summary>Whatever a new day makes due, whether or not anything was told.</summary>
    public async Task CountDue(string authority, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked(HeardLog.LockName(StandingsProjection.From, authority), cancel);
        await Count(transaction, authority, []);
        await transaction.Commit();
    }

    public async Task Count(LockedTransaction transaction, string authority, IReadOnlyCollection<string> teams) =>
        await Count(transaction, authority, await Generation.Current(transaction.Connection, authority, transaction.Transaction), teams);

    /// <summary>These teams, and those whose row no longer holds on the day that is read now.</summary>
    public async Task Count(
        LockedTransaction transaction, string authority, long generation, IReadOnlyCollection<string> teams, bool readingChanged = false)
    {
        var reading = await ReadingTable.Read(transaction.Connection, authority, generation, transaction.Transaction);
        var day = ReadingDay.Of(reading, London.Today(time)).DayNumber;
        var known = (await transaction.Query<KnownRow>(
            "SELECT team, on_day AS OnDay, next_change_day AS NextChangeDay, body FROM team_row WHERE authority = @authority",
            new { authority })).ToDictionary(row => row.Team, StringComparer.Ordinal);
        var due = known.Values.Where(row => day < row.OnDay || row.NextChangeDay <= day).Select(row => row.Team);
        var wanted = teams.Concat(due).ToHashSet(StringComparer.Ordinal);
        if (!known.ContainsKey("")) wanted.Add("");

        var changed = (await Counted(transaction, authority, generation, day, wanted))
            .Where(row => !(known.TryGetValue(row.Team, out var before) && before.Says(row)))
            .ToList();
        if (changed.Count == 0 && !readingChanged) return;
        var version = await CountSequence.Next(transaction, authority, time);
        await database.InsertMany(transaction, Rows, changed.ConvertAll(row => new object?[]
        {
            authority, row.Team, version, row.OnDay, row.NextChangeDay, KnownRow.Json(row.Count),
        }));
    }

    /// <summary>Every team there is, or was: after a rebuild any of them may read otherwise.</summary>
    public async Task CountAll(LockedTransaction transaction, string authority, long generation) =>
        await Count(transaction, authority, generation, await transaction.Query<string>(
            """
            SELECT team FROM team WHERE authority = @authority
            UNION SELECT team FROM team_row WHERE authority = @authority
            UNION SELECT team FROM standing_spell WHERE authority = @authority AND generation = @generation
            """,
            new { authority, generation }), readingChanged: true);

    static async Task<List<TeamRow>> Counted(
        LockedTransaction transaction, string authority, long generation, int day, HashSet<string> wanted)
    {
        var rows = new List<TeamRow>();
        foreach (var teams in wanted.Chunk(500))
        {
            var registered = (await transaction.Query<RegisteredTeam>(
                $"{TeamsOnDay.Registered} AND team IN @teams", new { authority, teams })).ToDictionary(team => team.Team, StringComparer.Ordinal);
            var spells = (await transaction.Query<TeamSpell>(
                $"{TeamsOnDay.Spells} WHERE authority = @authority AND generation = @generation AND team IN @teams AND to_day > @day",
                new { authority, generation, teams, day })).ToLookup(spell => spell.Team, StringComparer.Ordinal);
            rows.AddRange(teams.Select(team => TeamRow.Of(team, registered.GetValueOrDefault(team), day, [.. spells[team]])));
        }
        return rows;
    }

    sealed record KnownRow(string Team, long OnDay, long NextChangeDay, string? Body)
    {
        public static string? Json(TeamCount? count) => count is null ? null : JsonSerializer.Serialize(count, CountJson.Default.TeamCount);

        // The same count, for days that go on as before: no new version.
        public bool Says(TeamRow row) => OnDay <= row.OnDay && NextChangeDay == row.NextChangeDay && Body == Json(row.Count);
    }
}
