using Dapper;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Records;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Runs a measure file: one row for each counted unit.</summary>
static class MeasureRun
{
    public static async Task<List<CountedUnit>> Count(LockedTransaction transaction, Measure measure, string authority, Period period, DateOnly day)
    {
        var units = new List<CountedUnit>();
        await using var rows = await transaction.Connection.ExecuteReaderAsync(
            measure.Sql,
            new
            {
                authority,
                day = (long)day.DayNumber,
                opened = London.CloseOf(period.First.AddDays(-1)).ToUnixTimeMilliseconds(),
                closed = London.CloseOf(day).ToUnixTimeMilliseconds(),
            },
            transaction.Transaction);
        var (record, numerator, denominator) = (rows.GetOrdinal("record"), rows.GetOrdinal("numerator"), rows.GetOrdinal("denominator"));
        var keys = measure.Breakdown.Select(rows.GetOrdinal).ToArray();
        while (await rows.ReadAsync())
        {
            units.Add(new CountedUnit(
                rows.GetString(record),
                [.. keys.Select(key => rows.IsDBNull(key) ? null : rows.GetString(key))],
                rows.GetInt64(numerator),
                rows.GetInt64(denominator)));
        }
        return units;
    }
}
