using Scorecard.Protos.Quality.V1;

namespace Dashboard.Quality;

/// <summary>Whose records, and of which rule, as the address says it.</summary>
/// <param name="Team">A team's code; "(no team)" for records without one; empty for every team's.</param>
/// <param name="Rule">A rule's id; empty for every rule.</param>
public sealed record QualityChoice(string Team, string Rule)
{
    public const string NoTeam = "(no team)";

    public string Query(string page = "") => QueryString.Create(new Dictionary<string, string?> { ["team"] = Team, ["rule"] = Rule, ["page"] = page }
        .Where(part => part.Value!.Length > 0)).Value ?? "";

    public ListFaultyRecordsRequest Request(int size)
    {
        var request = new ListFaultyRecordsRequest { Rule = Rule, PageSize = size };
        if (Team.Length > 0) request.Team = Code;
        return request;
    }

    public GetTrendRequest Trend()
    {
        var request = new GetTrendRequest();
        if (Team.Length > 0) request.Team = Code;
        return request;
    }

    string Code => Team == NoTeam ? "" : Team;
}
