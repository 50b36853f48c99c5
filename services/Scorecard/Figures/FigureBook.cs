using Scorecard.Measures;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Every measure's figures for a month, kept once reckoned, and reckoned again when a change touched their days.</summary>
sealed class FigureBook([FromKeyedServices(ScorecardModel.Name)] Database database, MeasureCatalogue catalogue)
{
    /// <param name="day">The day at whose close the month is read: its last, or the last that the data goes to.</param>
    public async Task<MonthFigures> Read(string authority, Month month, DateOnly day, CancellationToken cancel)
    {
        await using (var connection = await database.Open(cancel))
        {
            var kept = await FigureStore.Read(connection, null, authority, month);
            if (catalogue.Measures.All(measure => kept.Fresh(measure, month, day))) return new MonthFigures(kept.Figures);
        }
        return await Reckon(authority, month, day, cancel);
    }

    async Task<MonthFigures> Reckon(string authority, Month month, DateOnly day, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"figures:{authority}", cancel);
        await StaleFigures.TakeTurn(transaction, authority);
        var kept = await FigureStore.Read(transaction.Connection, transaction.Transaction, authority, month);
        foreach (var measure in catalogue.Measures.Where(measure => !kept.Fresh(measure, month, day)))
        {
            var units = await MeasureRun.Count(transaction, measure, authority, month, day);
            await FigureStore.Write(database, transaction, authority, month, day, measure, [.. Figure.Sum(measure.Name, units)]);
        }
        var now = await FigureStore.Read(transaction.Connection, transaction.Transaction, authority, month);
        await transaction.Commit();
        return new MonthFigures(now.Figures);
    }
}
