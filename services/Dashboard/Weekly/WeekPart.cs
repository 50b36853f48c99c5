using Dashboard.Daily;
using Dashboard.Patterns;
using Scorecard.Protos.Weekly.V1;

namespace Dashboard.Weekly;

/// <summary>Of whom a week is shown: the authority, an area or a team. Value is null for what has no team or area.</summary>
public sealed record WeekPart(string By, string? Value, string Name)
{
    public static readonly WeekPart Authority = new("", null, "The whole authority");

    /// <summary>As an address has it: "team:FR1"; "" is the authority.</summary>
    public string Key => By == "" ? "" : $"{By}:{Value}";

    public bool IsTeam => By == "team";

    public bool Has(Count count) => count.By == By && (count.HasPart ? count.Part : null) == Value;

    /// <summary>The authority, its areas, its teams: those of the week, and the teams of now.</summary>
    public static IReadOnlyList<WeekPart> All(GetWeekResponse week, TeamRows? teams) =>
    [
        Authority,
        .. Told(week, "area").OrderBy(part => part.Value is null).ThenBy(part => part.Name, Natural.Comparer),
        .. Told(week, "team")
            .UnionBy((teams?.Teams ?? []).Select(row => new WeekPart("team", row.Team, RowName.Of(row))), part => part.Key)
            .OrderBy(part => part.Value is null).ThenBy(part => part.Name, Natural.Comparer),
    ];

    static IEnumerable<WeekPart> Told(GetWeekResponse week, string by) => week.Counts.Where(count => count.By == by)
        .Select(count => new WeekPart(by, count.HasPart ? count.Part : null, count.Name)).DistinctBy(part => part.Key);
}
