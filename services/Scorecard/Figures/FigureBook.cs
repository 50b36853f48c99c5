using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Records;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Measures' figures for a period, kept once reckoned, and reckoned again when a change touched their days.</summary>
sealed class FigureBook([FromKeyedServices(ScorecardModel.Name)] Database database, Ground ground, TimeProvider time)
{
    // Whoever hears a change waits while figures are reckoned.
    static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    /// <param name="day">The day at whose close the period is read: its last, or the last that the data goes to.</param>
    public async Task<PeriodFigures> Read(string authority, Period period, DateOnly day, IReadOnlyCollection<Measure> measures, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        var supplied = await Supplied.Read(connection, null, authority, Now);
        var (counted, lacking) = Apart(measures, supplied);
        var fresh = await FigureStore.Fresh(connection, null, authority, period, day, counted, await TeamBook.Read(connection, null, authority));
        var stale = counted.Where(measure => !fresh.Contains(measure.Name)).ToList();
        for (var done = 0; done < stale.Count;) done += await Reckon(authority, period, day, stale[done..], cancel);
        return new(await FigureStore.Read(connection, authority, period, counted), lacking);
    }

    /// <summary>As they were known at the close of a day in London. Not kept.</summary>
    public async Task<PeriodFigures> ReadKnown(
        string authority, Period period, DateOnly day, DateOnly knownOn, IReadOnlyCollection<Measure> measures, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        var known = LastMomentOf(knownOn);
        var (counted, lacking) = Apart(measures, await Supplied.Read(connection, null, authority, known));
        var teams = await TeamBook.Read(connection, null, authority);
        var figures = new List<KeptFigure>();
        foreach (var measure in counted)
        {
            var units = await MeasureRun.Count(connection, null, measure, authority, period, day, known, teams);
            figures.AddRange(Figure.Sum(measure.Name, units).Select(KeptFigure.Of));
        }
        return new(figures, lacking);
    }

    /// <summary>The records behind a figure.</summary>
    public async Task<IReadOnlyList<CountedUnit>> Drill(
        string authority, Period period, DateOnly day, DateOnly? knownOn, Measure measure, Breakdown breakdown, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        long? known = knownOn is { } on ? LastMomentOf(on) : null;
        var lacking = (await Supplied.Read(connection, null, authority, known ?? Now)).Lacking(measure);
        if (lacking.Count > 0) throw new NeedsInput(measure, lacking);
        var units = await MeasureRun.Count(connection, null, measure, authority, period, day, known, await TeamBook.Read(connection, null, authority));
        return [.. Figure.Once(units.Where(breakdown.Holds)).OrderBy(unit => unit.Record, StringComparer.Ordinal)];
    }

    public static long LastMomentOf(DateOnly day) => London.CloseOf(day).ToUnixTimeMilliseconds() - 1;

    // The last version of a record is known until the end of time.
    public const long Now = long.MaxValue - 1;

    static (List<Measure> Counted, Dictionary<string, IReadOnlyList<string>> Lacking) Apart(IReadOnlyCollection<Measure> measures, Supplied supplied)
    {
        var lacking = measures.ToDictionary(measure => measure.Name, supplied.Lacking, StringComparer.Ordinal);
        return ([.. measures.Where(measure => lacking[measure.Name].Count == 0)], lacking);
    }

    /// <summary>As many as fit into a turn, and at least one.</summary>
    async Task<int> Reckon(string authority, Period period, DateOnly day, IReadOnlyList<Measure> stale, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"figures:{authority}", cancel);
        await StaleFigures.TakeTurn(transaction, authority);
        var begun = time.GetTimestamp();
        var teams = await TeamBook.Read(transaction.Connection, transaction.Transaction, authority);
        var done = 0;
        while (done < stale.Count && (done == 0 || time.GetElapsedTime(begun) < Turn))
        {
            cancel.ThrowIfCancellationRequested();
            var measure = stale[done++];
            var units = await MeasureRun.Count(transaction.Connection, transaction.Transaction, measure, authority, period, day, null, teams);
            await FigureStore.Write(database, transaction, authority, period, day, measure, teams, Figure.Sum(measure.Name, units));
        }
        await transaction.Commit();
        return done;
    }
}
