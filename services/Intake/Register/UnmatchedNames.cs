using Dapper;
using Intake.Readings;
using Scorecard.Contracts.Cases;
using Scorecard.Protos.Names.V1;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;

namespace Intake.Register;

/// <summary>Names told as the holder of an open case that nobody on the register has.</summary>
sealed class UnmatchedNames([FromKeyedServices(IntakeModel.Name)] Database database, TimeProvider time)
{
    public async Task<ListUnmatchedNamesResponse> Read(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var reading = await ReadingStore.Read(connection, authority);
        var day = Reading.Day(reading, time);
        // The standing says which; what was told is in the allocation.
        var cases = (await connection.QueryAsync<Row>(
            """
            SELECT s.team AS Team, r.body AS Allocation
            FROM standing_spell s
            JOIN allocation a ON a.authority = s.authority AND a.child_id = s.child_id AND a.role = 'lead' AND a.from_day <= @day AND a.to_day > @day
            JOIN record r ON r.authority = a.authority AND r.kind = 'allocation' AND r.id = a.id
            WHERE s.authority = @authority AND s.from_day <= @day AND s.to_day > @day AND s.name_only_reason = @reason
            """,
            new { authority, day = day.DayNumber, reason = nameof(NameOnlyReason.NotOnRegister) }))
            .Select(row => (row.Team, Name: IntakeKinds.Allocation.Read(row.Allocation).Worker ?? ""))
            .ToLookup(held => PersonName.Key(held.Name), StringComparer.Ordinal);
        var teams = await RegisterTables.Teams(connection, authority);
        var suggested = new SuggestedWorkers(await RegisterTables.Workers(connection, authority));
        var response = new ListUnmatchedNamesResponse { On = Told.Date(day), FromExtract = Reading.FromExtract(reading) };
        response.Names.AddRange(cases
            .Select(held => Message(held, teams, suggested))
            .OrderByDescending(name => name.OpenCases)
            .ThenBy(name => name.Name, StringComparer.Ordinal));
        return response;
    }

    static UnmatchedName Message(IEnumerable<(string? Team, string Name)> held, IReadOnlyDictionary<string, TeamSummary> teams, SuggestedWorkers suggested)
    {
        var name = held.CountBy(one => one.Name).OrderByDescending(told => told.Value).ThenBy(told => told.Key, StringComparer.Ordinal).First().Key;
        var message = new UnmatchedName { Name = name, OpenCases = held.Count() };
        message.Teams.AddRange(held
            .Select(one => one.Team)
            .OfType<string>()
            .Select(team => teams.GetValueOrDefault(team)?.Name ?? team)
            .Distinct()
            .Order(StringComparer.Ordinal));
        message.Suggestions.AddRange(suggested.For(name).Select(found => new Suggestion
        {
            WorkerId = found.Worker.WorkerId,
            DisplayName = found.Worker.DisplayName,
            Team = found.Worker.Team ?? "",
            LikenessPercent = found.Percent,
        }));
        return message;
    }

    sealed record Row
    {
        public string? Team { get; init; }

        public required string Allocation { get; init; }
    }
}
