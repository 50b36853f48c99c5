using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.AsKnown;

using Row = Dictionary<string, string>;

/// <summary>An authority's dated files once more, with what somebody corrected, forgot to record, or took out since. The first row of a child stays: a file tells from its first day on.</summary>
static class Restated
{
    static readonly Dictionary<string, Func<Row, int, Row?>> Changes = new()
    {
        ["contacts"] = (row, at) => at % 5 == 0 ? Without(row, "outcome") : at % 8 == 0 ? With(row, "outcome", "early_help") : row,
        ["referrals"] = (row, at) => at % 6 == 0 ? Without(row, "decided_on") : at % 7 == 0 ? Without(row, "no_further_action") : row,
        ["assessments"] = (row, at) => at % 9 == 0 ? Without(row, "authorised_on", "outcome") : at % 11 == 0 ? Without(row, "outcome") : at % 13 == 0 ? Without(row, "child_seen") : row,
        ["visits"] = (row, at) => at % 40 < 12 ? null : at % 17 == 0 ? With(row, "seen", "No") : row,
        ["reviews"] = (row, at) => at % 3 == 0 ? null : row,
        ["placements"] = (row, at) => at % 6 == 0 ? null : at % 4 == 0 ? Without(row, "distance_miles") : at % 10 == 1 ? With(row, "type", "K2") : row,
        ["legal_statuses"] = (row, at) => at % 5 == 0 ? null : row,
        ["missing_episodes"] = (row, at) => at % 4 == 0 ? Without(row, "rhi_offered", "rhi_accepted", "rhi_datetime") : row,
    };

    /// <param name="first">The files as they were first.</param>
    /// <param name="folder">For those that are told again.</param>
    /// <param name="whole">For all of them, as they then are.</param>
    public static void Write(string first, string folder, string whole)
    {
        foreach (var file in Directory.EnumerateFiles(first)) File.Copy(file, Path.Combine(whole, Path.GetFileName(file)));
        foreach (var (list, change) in Changes)
        {
            var rows = Csv.Read(Path.Combine(first, $"{list}.csv"));
            var firsts = rows.GroupBy(row => (row["child_id"], list is "visits" or "reviews" ? row["type"] : "")).Select(child => child.MinBy(FirstDay)!).ToHashSet();
            var told = rows.Select((row, at) => change(new(row), at) ?? (firsts.Contains(row) ? row : null)).OfType<Row>();
            string[] lines = [string.Join(',', rows[0].Keys), .. told.Select(row => string.Join(',', row.Values.Select(Quoted)))];
            foreach (var to in (string[])[folder, whole]) File.WriteAllLines(Path.Combine(to, $"{list}.csv"), lines);
        }
    }

    // Whichever of its columns says when it was.
    static DateOnly FirstDay(Row row) =>
        Dates.Day(row[row.Keys.First(column => column is "received_on" or "started_on" or "visited_on" or "held_on" or "from" or "start_datetime")][..10])!.Value;

    static Row Without(Row row, params string[] columns) => columns.Aggregate(row, (one, column) => With(one, column, ""));

    static Row With(Row row, string column, string value)
    {
        row[column] = value;
        return row;
    }

    static string Quoted(string value) => value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}
