using System.Data.Common;
using System.Globalization;
using Dapper;
using Scorecard.Measures;
using Scorecard.Records.Storage;

namespace Scorecard.Tests.Kit;

/// <summary>
/// Rows as they stand after hearing: one a line, table, id, then column=value. Dates and instants are written as such, columns
/// ending in _day and _at also without. What is not said is null, open-ended, or the plainest there is.
/// </summary>
static class HeardRows
{
    static readonly Dictionary<string, object> Plain = new()
    {
        ["generation"] = 1L,
        ["known_from"] = 0L,
        ["known_to"] = long.MaxValue,
        ["from_day"] = 0L,
        ["to_day"] = 4_000_000L,
        ["not_qualified"] = 0L,
        ["status"] = "ChildInNeed",
        ["standing"] = "NamedWorker",
        ["referred_day"] = 0L,
        ["kind"] = "Missing",
        ["setting"] = "Care",
        ["agency"] = 0L,
        ["fte_hundredths"] = 100L,
        ["asye"] = 0L,
        ["name"] = "",
        ["import_in_progress"] = 0L,
        ["demo"] = 0L,
        ["eighteen_day"] = 0L,
        ["adult_at"] = 0L,
        ["version"] = 1L,
        ["age_band"] = "0-17",
        ["type"] = "",
    };

    // The column that the second word of a line is.
    static readonly Dictionary<string, string> Named = new()
    {
        ["standing"] = "child_id",
        ["birth"] = "child_id",
        ["worker"] = "worker_id",
        ["team"] = "team",
        ["population"] = "area",
    };

    public static async Task Put(Database database, string authority, string rows)
    {
        await using var connection = await database.Open(default);
        await connection.ExecuteAsync("BEGIN TRANSACTION");
        foreach (var source in (string[])["intake", "intake.births", "workforce"])
        {
            await connection.ExecuteAsync(
                "INSERT INTO watermark (authority, source, epoch, seq, generation) VALUES (@authority, @source, 1, 0, 1) ON CONFLICT (authority, source) DO NOTHING",
                new { authority, source });
        }
        foreach (var line in rows.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) await PutLine(connection, authority, line);
        await connection.ExecuteAsync("COMMIT TRANSACTION");
    }

    /// <summary>Every list was supplied, and what no list brings was told once and withdrawn: what is not there is 0, and nothing is missing.</summary>
    public static Task SupplyAll(Database database, string authority) => Put(database, authority, string.Join('\n', Supply.All.Where(supply => supply.Lists.Length == 0)
        .Select(supply => supply.Need switch
        {
            "population" => "population nowhere year=1990 people=0",
            "birth" => "birth nobody known_to=1 born=2000-01-01",
            "worker" => "worker nobody known_to=1",
            "post" => "post none known_to=1 state=Filled",
            "supervision" => "supervision none known_to=1 held=2000-01-01",
            "missing_episode.interview" => "missing_episode none/interview known_to=1 started=2000-01-01 interview_offered=1",
            "contact.outcome" or "contact.rating" or "assessment.outcome" or "placement.location" => Column(supply, "none"),
            _ => Column(supply, "1"),
        })
        .Concat(Supply.All.SelectMany(supply => supply.Lists).Distinct().Select(list => $"supply {list} as_of=2026-10-31"))));

    static string Column(Supply supply, string value) => supply.Need.Split('.') is [var kind, var column] ? $"{kind} none/{column} known_to=1 received=2000-01-01 started=2000-01-01 {column}={value}" : throw new ArgumentException(supply.Need);

    static async Task PutLine(DbConnection connection, string authority, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (table, id) = (words[0], words[1]);
        var stored = table == "population" ? "told_population" : $"heard_{table}";
        var columns = await Columns(connection, stored);
        var values = columns.Where(Plain.ContainsKey).ToDictionary(column => column, column => Plain[column]);
        values["authority"] = authority;
        values[Named.GetValueOrDefault(table, "id")] = id;
        foreach (var pair in words.Skip(2).Select(word => word.Split('=', 2)))
        {
            var column = new[] { pair[0], $"{pair[0]}_day", $"{pair[0]}_at", $"{pair[0]}_id", $"{pair[0]}_hundredths" }.FirstOrDefault(columns.Contains);
            if (column is not null) values[column] = Value(pair[1]);
        }
        if (values.ContainsKey("adult_at")) Turn18(values);
        foreach (var column in columns.Where(column => column.EndsWith("_id", StringComparison.Ordinal) && column is not "supervisor_id" and not "family_id"))
        {
            values.TryAdd(column, id);
        }
        if (table == "population") values["id"] = $"{values["area"]}/{values["year"]}/{values["age_band"]}";
        await connection.ExecuteAsync(
            $"INSERT INTO {stored} ({string.Join(", ", values.Keys)}) VALUES ({string.Join(", ", values.Keys.Select(column => "@" + column))})",
            new DynamicParameters(values.Select(pair => pair)));
        if (table != "population") return;
        await connection.ExecuteAsync(
            """
            INSERT INTO record (authority, kind, id, subject, version, withdrawn, body, seq, recorded_at, source)
            VALUES (@authority, 'population', @id, '', 1, 0, '{}', 1, 0, 'test')
            """,
            new { authority, id = values["id"] });
    }

    static void Turn18(Dictionary<string, object> values)
    {
        var eighteen = DateOnly.FromDayNumber((int)(long)values["born_day"]).AddYears(18);
        values["eighteen_day"] = (long)eighteen.DayNumber;
        values["adult_at"] = Records.London.CloseOf(eighteen.AddDays(-1)).ToUnixTimeMilliseconds();
    }

    static async Task<HashSet<string>> Columns(DbConnection connection, string table)
    {
        await using var rows = await connection.ExecuteReaderAsync($"SELECT * FROM {table} WHERE 1 = 0");
        return [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
    }

    static object Value(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (long)day.DayNumber;
        if (text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at)) return at.ToUnixTimeMilliseconds();
        return long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text;
    }
}
