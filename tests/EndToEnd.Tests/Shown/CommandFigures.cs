using System.Globalization;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Processes;

namespace EndToEnd.Tests.Shown;

/// <summary>What the commands print for machines.</summary>
sealed class CommandFigures(string[] where)
{
    public async Task<IReadOnlyList<CaseloadLine>> Caseloads(string? on = null) => [.. (await Rows("caseloads", on)).Select(row => new CaseloadLine(
        row["team"], row["area"], Int(row["open_cases"]), Int(row["allocations"]), Int(row["workers_holding"]), Maybe(row["average_caseload"]), Maybe(row["average_without_duty"]),
        Int(row["longest_list"]), Int(row["duty_cases"]), Int(row["name_only"]), Int(row["unallocated"]), Int(row["unallocated_over_7_days"]), Int(row["all_reasons_over_7_days"]),
        Share(row["pct_unallocated"])))];

    public async Task<IReadOnlyList<UnallocatedLine>> Unallocated(string? on = null, params string[] options) => [.. (await Rows("unallocated", on, options)).Select(row => new UnallocatedLine(
        row["child_id"], row["team"], row["reason"], DateOnly.ParseExact(row["since"], "yyyy-MM-dd", null), Int(row["days"])))];

    public async Task<IReadOnlyList<MissingLine>> Missing(string? on = null) => [.. (await Rows("missing", on)).Select(row => new MissingLine(
        row["child_id"], row["team"], row["area"], row["setting"], row["kind"], Moments.Parse(row["since"]), Int(row["hours"])))];

    public async Task<IReadOnlyList<AgencyLine>> Agency(string? on = null) => [.. (await Rows("agency", on)).Select(row => new AgencyLine(
        row["role"], Int(row["agency_headcount"]), Int(row["in_post_headcount"]), Share(row["pct_headcount"]), Share(row["agency_fte"])!.Value, Share(row["in_post_fte"])!.Value, Share(row["pct_fte"])))];

    async Task<List<Dictionary<string, string>>> Rows(string verb, string? on, params string[] options)
    {
        string[] day = on is null ? [] : ["--on", on];
        return Csv.Parse((await Ran.Command([verb, "--format", "csv", .. day, .. options, .. where])).Well().Output);
    }

    static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static int? Maybe(string text) => text.Length == 0 ? null : Int(text);

    static decimal? Share(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
