using System.Data.Common;
using Dapper;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

static class FigureStore
{
    static readonly TableInsert Insert = new(
        "figure", ["authority", "measure", "period", "breakdown", "numerator:int", "denominator:int"]);

    /// <summary>One statement, so that figures and what they rest on are of one moment.</summary>
    public static async Task<KeptFigures> Read(DbConnection connection, DbTransaction? transaction, string authority, Period period) =>
        new((await connection.QueryAsync<KeptFigure>(
            """
            SELECT r.measure AS Measure, r.from_day AS FromDay, r.to_day AS ToDay, r.digest AS Digest, r.dirty AS Dirty,
                f.breakdown AS Breakdown, f.numerator AS Numerator, f.denominator AS Denominator
            FROM reckoning r
            JOIN figure f ON f.authority = r.authority AND f.measure = r.measure AND f.period = r.period
            WHERE r.authority = @authority AND r.period = @Period
            """,
            new { authority, Period = period.ToString() },
            transaction)).AsList());

    public static async Task Write(
        Database database, LockedTransaction transaction, string authority, Period period, DateOnly day, Measure measure, IReadOnlyList<Figure> figures)
    {
        var days = measure.DaysRestedOn(period.First, day);
        await transaction.Execute(
            """
            INSERT INTO reckoning (authority, measure, period, rests_on, from_day, to_day, digest, dirty)
            VALUES (@authority, @Name, @Period, @RestsOn, @From, @To, @Digest, 0)
            ON CONFLICT (authority, measure, period) DO UPDATE SET rests_on = excluded.rests_on, from_day = excluded.from_day,
                to_day = excluded.to_day, digest = excluded.digest, dirty = 0
            """,
            new { authority, measure.Name, Period = period.ToString(), measure.RestsOn, days.From, days.To, measure.Digest });
        await transaction.Execute(
            "DELETE FROM figure WHERE authority = @authority AND measure = @Name AND period = @Period",
            new { authority, measure.Name, Period = period.ToString() });
        await database.InsertMany(transaction, Insert, [.. figures.Select(figure =>
            new object?[] { authority, measure.Name, period.ToString(), figure.Key, figure.Numerator, figure.Denominator })]);
    }
}
