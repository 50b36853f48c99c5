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
        foreach (var cell in document.Cells.Where(cell => !ledger.Knows(cell.Id!))) Unrelated(cell, ledger, notOfChildren);
        return ledger.Build();
    }

    // A number of which the catalogue says nothing: a count, as long as it looks like one.
    static void Unrelated(Cell cell, LedgerBuilder ledger, IReadOnlySet<string> notOfChildren)
    {
        var parts = cell.Id!.Split('/');
        if (cell.Value is not { } value || value % 1 != 0 || cell.Suffix != "" || cell.Decimals > 0) return;
        if (parts.Contains("target") || notOfChildren.Contains(parts[0]) || notOfChildren.Contains($"{parts[0]}/{parts[^1]}")) return;
        ledger.Rest(cell.Id, [ledger.Add(new(cell.Id, value) { OfChildren = true })]);
    }

    public static string Label(Catalogue catalogue, Period period) => PeriodColumnsShown.Label(catalogue.Periods, period);
}
