using System.Text.Json.Serialization;
using Scorecard.Contracts.Cases;

namespace Workforce.Counting;

/// <summary>
/// What one team holds on one day. The one derivation of every caseload figure: a row, live or past, is made from this.
/// The cases under each reason are kept as the sorted day numbers of their referrals, so that "more than N days" is
/// counted when it is read.
/// </summary>
sealed record TeamCount
{
    /// <summary>The code; empty for the cases without a team.</summary>
    public required string Team { get; init; }

    public required string Name { get; init; }

    public string Area { get; init; } = "";

    /// <summary>Cases of each named worker, by worker id in order.</summary>
    public required IReadOnlyDictionary<string, int> Workers { get; init; }

    public required IReadOnlyList<int> Nobody { get; init; }

    public required IReadOnlyList<int> TeamOnly { get; init; }

    public required IReadOnlyList<int> Duty { get; init; }

    public required IReadOnlyList<int> NameOnly { get; init; }

    /// <summary>Inside the workers' cases, and shown again.</summary>
    public required IReadOnlyList<int> NotQualified { get; init; }

    public required int AlsoInvolved { get; init; }

    [JsonIgnore]
    public int Cases => Workers.Values.Sum() + Nobody.Count + TeamOnly.Count + Duty.Count + NameOnly.Count;

    /// <summary>Everything that these teams hold: a worker in two of them is one worker.</summary>
    public static TeamCount Together(IReadOnlyCollection<TeamCount> teams) => new()
    {
        Team = "",
        Name = "",
        Workers = teams.SelectMany(team => team.Workers).GroupBy(held => held.Key, StringComparer.Ordinal)
            .ToDictionary(held => held.Key, held => held.Sum(pair => pair.Value), StringComparer.Ordinal),
        Nobody = [.. teams.SelectMany(team => team.Nobody)],
        TeamOnly = [.. teams.SelectMany(team => team.TeamOnly)],
        Duty = [.. teams.SelectMany(team => team.Duty)],
        NameOnly = [.. teams.SelectMany(team => team.NameOnly)],
        NotQualified = [.. teams.SelectMany(team => team.NotQualified)],
        AlsoInvolved = teams.Sum(team => team.AlsoInvolved),
    };

    /// <summary>Spells of this team; those of other days are left out.</summary>
    public static TeamCount Of(string team, RegisteredTeam? registered, int day, IEnumerable<TeamSpell> spells)
    {
        var standing = spells.Where(spell => spell.On(day)).ToList();
        var by = standing.ToLookup(spell => spell.Stands);
        return new TeamCount
        {
            Team = team,
            Name = registered?.Name ?? team,
            Area = registered?.Area ?? "",
            Workers = new SortedDictionary<string, int>(
                by[Standing.NamedWorker].CountBy(spell => spell.Worker).ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal),
            Nobody = Referrals(by[Standing.Nobody]),
            TeamOnly = Referrals(by[Standing.TeamOnly]),
            Duty = Referrals(by[Standing.DutyFolder]),
            NameOnly = Referrals(by[Standing.NameOnly]),
            NotQualified = Referrals(by[Standing.NamedWorker].Where(spell => spell.NotQualified == 1)),
            AlsoInvolved = standing.Sum(spell => (int)spell.AlsoInvolved),
        };
    }

    static IReadOnlyList<int> Referrals(IEnumerable<TeamSpell> spells) => [.. spells.Select(spell => (int)spell.ReferredDay).Order()];
}
