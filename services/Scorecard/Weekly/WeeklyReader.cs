using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Readings;
using Scorecard.Records;
using Scorecard.Records.Storage;

namespace Scorecard.Weekly;

/// <summary>A week as it stands at its close, or at the close of the day that the data goes to; as it is known now or was on a past day.</summary>
sealed class WeeklyReader([FromKeyedServices(ScorecardModel.Name)] Database database, Ground ground, WeeklyCatalogue catalogue, TimeProvider time)
{
    /// <param name="asked">Null: the week of the day that the data goes to.</param>
    public async Task<WeekReading> Read(string authority, Period? asked, DateOnly? knownOn, IEnumerable<WeeklyKind>? only, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        var coverage = Coverage.Of(await ReadingTable.Read(connection, authority), London.Today(time)).Known(knownOn);
        var days = asked ?? Period.WeekOf(coverage.Until);
        if (days.First > coverage.Until) throw new PeriodAfterData(days, coverage.Until);
        var week = Week.Of(days, coverage);
        long? known = knownOn is { } on ? FigureBook.LastMomentOf(on) : null;
        var supplied = await Supplied.Read(connection, null, authority, known ?? FigureBook.Now);
        var teams = await TeamBook.Read(connection, null, authority);
        var kinds = new List<WeeklyKindReading>();
        foreach (var kind in only ?? catalogue.Kinds)
        {
            cancel.ThrowIfCancellationRequested();
            var lacking = supplied.Lacking(kind.Query);
            IReadOnlyList<CountedUnit> rows = lacking.Count > 0 ? [] : await MeasureRun.Count(connection, null, kind.Query, authority, days, week.AsAt, known, teams);
            kinds.Add(kind.IsDue ? new(kind, lacking, [], [.. Standing(kind, rows, week)]) : new(kind, lacking, rows, []));
        }
        return new(week, kinds);
    }

    static IEnumerable<(DueThing Thing, DueState State)> Standing(WeeklyKind kind, IEnumerable<CountedUnit> rows, Week week)
    {
        foreach (var thing in rows.Select(row => DueThing.Of(kind, row)))
        {
            if (thing.StateIn(week) is { } state) yield return (thing, state);
        }
    }
}
