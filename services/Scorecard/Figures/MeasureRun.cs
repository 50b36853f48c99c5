using System.Data.Common;
using System.Globalization;
using Dapper;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Records;

namespace Scorecard.Figures;

/// <summary>Runs a measure file: one row for each counted unit.</summary>
static class MeasureRun
{
    /// <param name="known">Null: as it is known now. Else as it was at this instant, in UTC milliseconds.</param>
    public static async Task<List<CountedUnit>> Count(
        DbConnection connection, DbTransaction? transaction, Measure measure, string authority, Period period, DateOnly day, long? known, TeamBook teams)
    {
        var units = new List<CountedUnit>();
        await using var rows = await connection.ExecuteReaderAsync(
            known is null ? measure.Sql : KnownThen.Sql(measure.Sql), Parameters(measure, authority, period, day, known), transaction);
        var names = Enumerable.Range(0, rows.FieldCount).ToDictionary(rows.GetName, StringComparer.Ordinal);
        var (record, team, numerator, denominator) = (names["record"], names["team"], names["numerator"], names["denominator"]);
        int? area = names.TryGetValue("area", out var at) ? at : null;
        while (await rows.ReadAsync())
        {
            if (rows.IsDBNull(numerator) || rows.IsDBNull(denominator)) throw Uncounted(measure, rows, names);
            var code = teams.CodeOf(Text(rows, team));
            units.Add(new CountedUnit(
                rows.GetString(record),
                code,
                area is { } told ? Text(rows, told) ?? teams.AreaOf(code) : teams.AreaOf(code),
                [.. measure.By.Select(key => new BreakdownPart(key, Text(rows, names[key])))],
                Number(rows, numerator),
                Number(rows, denominator)));
        }
        return units;
    }

    static DynamicParameters Parameters(Measure measure, string authority, Period period, DateOnly day, long? known)
    {
        var yearAgo = day.AddYears(-1);
        var parameters = new DynamicParameters(new
        {
            authority,
            first = (long)period.First.DayNumber,
            day = (long)day.DayNumber,
            opened = London.CloseOf(period.First.AddDays(-1)).ToUnixTimeMilliseconds(),
            closed = London.CloseOf(day).ToUnixTimeMilliseconds(),
            year_ago = (long)yearAgo.DayNumber,
            year_first = (long)Period.YearOf(day).First.DayNumber,
            working_year = HasLeapDay(yearAgo, day) ? 254L : 253L,
            known = known ?? 0,
        });
        foreach (var parameter in measure.Parameters) parameters.Add(parameter.Name, parameter.Value);
        return parameters;
    }

    static bool HasLeapDay(DateOnly after, DateOnly upTo) => Enumerable.Range(after.Year, upTo.Year - after.Year + 1)
        .Where(DateTime.IsLeapYear)
        .Select(year => new DateOnly(year, 2, 29))
        .Any(leap => leap > after && leap <= upTo);

    static string? Text(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : Convert.ToString(rows.GetValue(column), CultureInfo.InvariantCulture);

    // A sum is a decimal in PostgreSQL.
    static long Number(DbDataReader rows, int column) => Convert.ToInt64(rows.GetValue(column), CultureInfo.InvariantCulture);

    // Only working days outside the calendar leave a unit without a number.
    static OutsideBankHolidays Uncounted(Measure measure, DbDataReader rows, Dictionary<string, int> names)
    {
        var since = DateOnly.FromDayNumber((int)Number(rows, names["since"]));
        var until = DateOnly.FromDayNumber((int)Number(rows, names["until"]));
        return new(WorkingDays.England.Knows(since) ? until : since, BankHolidays.England, $"{measure.Name}, {rows.GetString(names["record"])}: ");
    }
}
