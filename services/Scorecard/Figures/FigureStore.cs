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

    /// <summary>Which of these measures are kept as they are now: of this definition, at this day, untouched by any change.</summary>
    public static async Task<HashSet<string>> Fresh(
        DbConnection connection, DbTransaction? transaction, string authority, Period period, DateOnly day, IReadOnlyList<Measure> measures, TeamBook teams)
    {
        var kept = await connection.QueryAsync<(string Measure, string Digest)>(
            "SELECT measure, digest FROM reckoning WHERE authority = @authority AND period = @Period AND day = @DayNumber AND dirty = 0",
            new { authority, Period = period.ToString(), DayNumber = (long)day.DayNumber },
            transaction);
        return [.. kept.Intersect(measures.Select(measure => (measure.Name, Digest(measure, teams)))).Select(row => row.Item1)];
    }

    /// <summary>One statement, so that what is read is of one moment.</summary>
    public static async Task<IReadOnlyList<KeptFigure>> Read(DbConnection connection, string authority, Period period, IReadOnlyList<Measure> measures) =>
        (await connection.QueryAsync<KeptFigure>(
            """
            SELECT measure AS Measure, breakdown AS Breakdown, numerator AS Numerator, denominator AS Denominator
            FROM figure WHERE authority = @authority AND period = @Period AND measure IN @names
            """,
            new { authority, Period = period.ToString(), names = measures.Select(measure => measure.Name).ToArray() })).AsList();

    public static async Task Write(
        Database database, LockedTransaction transaction, string authority, Period period, DateOnly day, Measure measure, TeamBook teams, IEnumerable<Figure> figures)
    {
        var days = measure.DaysRestedOn(period.First, day);
        await transaction.Execute(
            """
            INSERT INTO reckoning (authority, measure, period, day, rests_on, from_day, to_day, digest, dirty)
            VALUES (@authority, @Name, @Period, @DayNumber, @RestsOn, @From, @To, @Digest, 0)
            ON CONFLICT (authority, measure, period) DO UPDATE SET day = excluded.day, rests_on = excluded.rests_on, from_day = excluded.from_day,
                to_day = excluded.to_day, digest = excluded.digest, dirty = 0
            """,
            new
            {
                authority,
                measure.Name,
                Period = period.ToString(),
                DayNumber = (long)day.DayNumber,
                RestsOn = string.Join(',', measure.Tables.Select(HeardSources.KindOf)),
                days.From,
                days.To,
                Digest = Digest(measure, teams),
            });
        await transaction.Execute(
            "DELETE FROM figure WHERE authority = @authority AND measure = @Name AND period = @Period",
            new { authority, measure.Name, Period = period.ToString() });
        await database.InsertMany(transaction, Insert, [.. figures.Select(figure =>
            new object?[] { authority, measure.Name, period.ToString(), figure.Breakdown.Key, figure.Numerator, figure.Denominator })]);
    }

    static string Digest(Measure measure, TeamBook teams) => $"{measure.Digest}/{teams.Digest}";
}

sealed record KeptFigure
{
    public required string Measure { get; init; }

    public required string Breakdown { get; init; }

    public required long Numerator { get; init; }

    public required long Denominator { get; init; }

    public static KeptFigure Of(Figure figure) => new()
    {
        Measure = figure.Measure,
        Breakdown = figure.Breakdown.Key,
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
    };

    public Figure Read() => new(Measure, Figures.Breakdown.ReadKey(Breakdown), Numerator, Denominator);
}
