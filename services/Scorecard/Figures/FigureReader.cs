using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Readings;
using Scorecard.Records;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Figures at the day that the data goes to, as it is known now or was on a past day.</summary>
sealed class FigureReader([FromKeyedServices(ScorecardModel.Name)] Database database, FigureBook book, TimeProvider time)
{
    public async Task<(DateOnly AsAt, PeriodFigures Figures)> Read(
        string authority, Period period, DateOnly? knownOn, IReadOnlyCollection<Measure> measures, CancellationToken cancel)
    {
        var day = await DayOf(authority, period, knownOn, cancel);
        return (day, knownOn is { } known
            ? await book.ReadKnown(authority, period, day, known, measures, cancel)
            : await book.Read(authority, period, day, measures, cancel));
    }

    public async Task<IReadOnlyList<CountedUnit>> Drill(
        string authority, Period period, DateOnly? knownOn, Measure measure, Breakdown breakdown, CancellationToken cancel)
    {
        var day = await DayOf(authority, period, knownOn, cancel);
        return await book.Drill(authority, period, day, knownOn, measure, breakdown, cancel);
    }

    public async Task<TeamBook> Teams(string authority, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await TeamBook.Read(connection, null, authority);
    }

    async Task<DateOnly> DayOf(string authority, Period period, DateOnly? knownOn, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var today = London.Today(time);
        var coverage = Coverage.Of(await ReadingTable.Read(connection, authority), today);
        var until = coverage.UntilKnown(knownOn);
        return period.First <= until ? coverage.DayFor(period.Last < until ? period.Last : until) : throw new PeriodAfterData(period, until);
    }
}
