using System.Text.Json;
using EndToEnd.Tests.Oracle;
using StackExchange.Redis;

namespace EndToEnd.Tests.Shown;

/// <summary>The counts as Redis holds them, one line for each team.</summary>
static class RedisFigures
{
    public static async Task<IReadOnlyList<string>> Read(string address)
    {
        using var redis = await ConnectionMultiplexer.ConnectAsync(address);
        var database = redis.GetDatabase();
        var lines = new List<string>();
        foreach (var team in await database.SetMembersAsync("caseload:{local}/teams"))
        {
            using var row = JsonDocument.Parse((string)(await database.HashGetAsync($"caseload:{{local}}:{team}", "row"))!);
            if (row.RootElement.TryGetProperty("Count", out var count) && count.ValueKind == JsonValueKind.Object) lines.Add(Line(team!, count));
        }
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public static IReadOnlyList<string> Of(Authority authority, DateOnly day)
    {
        var cases = Standing.All(authority, day).ToLookup(each => each.Team?.Code ?? "");
        var teams = authority.Teams.Where(team => (!(team.From > day) && !(team.To < day)) || cases[team.Code].Any()).Select(team => team.Code).Append("");
        return [.. teams.Select(team => Line(team, cases[team])).Order(StringComparer.Ordinal)];
    }

    static string Line(string team, JsonElement count)
    {
        var workers = count.GetProperty("Workers").EnumerateObject().Select(worker => (worker.Name, Cases: worker.Value.GetInt32()));
        return Line(team, workers, reason => count.GetProperty(reason).EnumerateArray().Select(day => day.GetInt32()));
    }

    static string Line(string team, IEnumerable<Standing> cases)
    {
        var all = cases.ToList();
        var workers = all.Where(each => each.Reason is Reason.None or Reason.NotQualified).CountBy(each => each.Holder!.Id).Select(held => (held.Key, held.Value));
        return Line(team, workers, reason => all.Where(each => NameOf(each.Reason) == reason).Select(each => each.Referred.DayNumber));
    }

    static string Line(string team, IEnumerable<(string Worker, int Cases)> workers, Func<string, IEnumerable<int>> referrals)
    {
        string[] reasons = ["Nobody", "TeamOnly", "Duty", "NameOnly", "NotQualified"];
        var held = string.Join(' ', workers.OrderBy(worker => worker.Worker, StringComparer.Ordinal).Select(worker => $"{worker.Worker}={worker.Cases}"));
        return $"{team}: {held}; {string.Join("; ", reasons.Select(reason => $"{reason} {string.Join(' ', referrals(reason).Order())}"))}";
    }

    static string NameOf(Reason reason) => reason switch
    {
        Reason.None => "",
        Reason.NoWorker => "Nobody",
        Reason.TeamOnly => "TeamOnly",
        Reason.DutyFolder => "Duty",
        Reason.NameOnly => "NameOnly",
        Reason.NotQualified => "NotQualified",
    };
}
