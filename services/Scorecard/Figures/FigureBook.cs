using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Every measure's figures for a period, kept once reckoned, and reckoned again when a change touched their days.</summary>
sealed class FigureBook([FromKeyedServices(ScorecardModel.Name)] Database database, MeasureCatalogue catalogue)
{
    /// <param name="day">The day at whose close the period is read: its last, or the last that the data goes to.</param>
    public async Task<PeriodFigures> Read(string authority, Period period, DateOnly day, CancellationToken cancel)
    {
        await using (var connection = await database.Open(cancel))
        {
            var kept = await FigureStore.Read(connection, null, authority, period);
            if (catalogue.Measures.All(measure => kept.Fresh(measure, period, day))) return new PeriodFigures(kept.Figures);
        }
        return await Reckon(authority, period, day, cancel);
    }

    async Task<PeriodFigures> Reckon(string authority, Period period, DateOnly day, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"figures:{authority}", cancel);
        await StaleFigures.TakeTurn(transaction, authority);
        var kept = await FigureStore.Read(transaction.Connection, transaction.Transaction, authority, period);
        foreach (var measure in catalogue.Measures.Where(measure => !kept.Fresh(measure, period, day)))
        {
            var units = await MeasureRun.Count(transaction, measure, authority, period, day);
            await FigureStore.Write(database, transaction, authority, period, day, measure, [.. Figure.Sum(measure.Name, units)]);
        }
        var now = await FigureStore.Read(transaction.Connection, transaction.Transaction, authority, period);
        await transaction.Commit();
        return new PeriodFigures(now.Figures);
    }
}
