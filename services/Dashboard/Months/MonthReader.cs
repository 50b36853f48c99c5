using Dashboard.Live;
using Dashboard.Packs;
using Dashboard.Sources;
using FiguresClient = Scorecard.Protos.Figures.V1.Figures.FiguresClient;

namespace Dashboard.Months;

/// <summary>Reads measures at the newest day and at the twelve month ends before it.</summary>
sealed class MonthReader(FiguresClient figures, NewestBoard newest, TimeProvider time)
{
    const int Before = 12;

    public async Task<MonthEnds> Read(IReadOnlyCollection<string> measures, CancellationToken cancel)
    {
        var latest = PackPeriod.Of(PeriodKind.Month, newest.Now.Board.Day(time));
        var told = figures.ListMeasuresAsync(new(), deadline: time.Soon(), cancellationToken: cancel).ResponseAsync;
        var months = await Task.WhenAll(Enumerable.Range(0, Before + 1).Select(back => Month(latest.Before(Before - back)!, measures, cancel)));
        return new(months, (await told).Measures.Where(measure => measures.Contains(measure.Id)).ToDictionary(measure => measure.Id));
    }

    async Task<MonthEnd> Month(PackPeriod period, IReadOnlyCollection<string> measures, CancellationToken cancel) =>
        new(period, await figures.GetFiguresAsync(new() { Period = period.Text, Measures = { measures } }, deadline: time.Patiently(), cancellationToken: cancel));
}
