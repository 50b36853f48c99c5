using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Disclosure;

/// <summary>The numbers behind a pack, from its catalogue: totals, shares with what they leave, years to date, differences.</summary>
static class PackLedger
{
    /// <param name="notOfChildren">Codes of indicators and tables that count no children: workers, posts, money. Also "table/column".</param>
    public static Ledger Of(Catalogue catalogue, Workings workings, Period report, PackDocument document, IReadOnlySet<string> notOfChildren)
    {
        var ledger = new LedgerBuilder();
        var figures = new LedgerFigures(ledger, workings, report, notOfChildren);
        foreach (var indicator in catalogue.Indicators) new IndicatorLedger(catalogue, indicator, report, ledger, figures).Add();
        foreach (var table in catalogue.Tables.Where(table => table.Computed is null)) new TableLedger(catalogue, table, report, ledger, figures).Add();
        var counted = catalogue.Tables.Where(table => table.Computed is not null).Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in document.Blocks.OfType<Table>().Where(table => counted.Contains(table.Id)).DistinctBy(table => table.Id))
        {
            new PrintedTableLedger(table, ledger, id => OfChildren(id, notOfChildren)).Add();
        }
        return ledger.Build();
    }

    static bool OfChildren(string cell, IReadOnlySet<string> notOfChildren)
    {
        var parts = cell.Split('/');
        return !notOfChildren.Contains(parts[0]) && !notOfChildren.Contains($"{parts[0]}/{parts[^1]}");
    }

    public static string Label(Catalogue catalogue, Period period) => PeriodColumnsShown.Label(catalogue.Periods, period);
}
