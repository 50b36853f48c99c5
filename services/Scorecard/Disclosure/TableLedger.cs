using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Periods;

namespace Scorecard.Disclosure;

/// <summary>Enters a table's cells, and the totals over its rows and columns.</summary>
sealed class TableLedger(Catalogue catalogue, TableEntry table, Period report, LedgerBuilder ledger, LedgerFigures figures)
{
    public void Add()
    {
        var periods = table.Periods.Select(text => (Period: Parse(text), Part: $"/{PackLedger.Label(catalogue, Parse(text))}")).ToList();
        foreach (var (period, part) in periods.Count == 0 ? [(report, "")] : periods) In(period, part);
    }

    void In(Period period, string part)
    {
        var rows = Rows(period);
        foreach (var row in rows)
        {
            foreach (var column in table.Columns) ledger.Rest($"{table.Id}/{row.Id}{part}/{column.Id}", Cell(row, column, period));
            var columns = table.Columns.Where(column => column.Show is ColumnShows.Value && HasOwn(row.Id, column, period)).ToList();
            foreach (var total in columns.Where(column => IsTotal(column.Id, column.Label)))
            {
                ledger.Relate(Own(row.Id, total, period), [.. columns.Where(column => column != total).Select(column => Own(row.Id, column, period))]);
            }
            ledger.Relate(Whole(row.Id, period), [.. columns.Where(column => !IsTotal(column.Id, column.Label)).Select(column => Own(row.Id, column, period))]);
        }
        foreach (var total in rows.Where(row => IsTotal(row.Id, row.Label))) Totals(total.Id, [.. rows.Where(row => !IsTotal(row.Id, row.Label)).Select(row => row.Id)], period);
        foreach (var group in rows.Where(row => row.Denominator is not null && row.Denominator != row.Id).GroupBy(row => row.Denominator!))
        {
            Totals(group.Key, [.. group.Select(row => row.Id)], period);
        }
    }

    /// <summary>In every column that has numbers of its own; which of them add up is seen from the numbers.</summary>
    void Totals(string total, IReadOnlyList<string> rows, Period period)
    {
        foreach (var column in table.Columns.Where(column => column.Show is ColumnShows.Value && HasOwn(total, column, period)))
        {
            ledger.Relate(Own(total, column, period), [.. rows.Where(row => HasOwn(row, column, period)).Select(row => Own(row, column, period))]);
        }
        foreach (var part in (string[])["", "#n", "#d"])
        {
            ledger.Relate(Whole(total, period) + part, [.. rows.Select(row => Whole(row, period) + part).Where(key => ledger.Value(key) is not null)]);
        }
    }

    IReadOnlyList<string> Cell(TableRow row, TableColumn column, Period period)
    {
        var place = new Place(table.Id, row.Id);
        var key = Whole(row.Id, period);
        var whole = figures.Workings.At(place, Point.At(period));
        var counted = whole?.Numerator ?? whole?.Value;
        var children = figures.OfChildren(place, column.Id);
        switch (column.Show)
        {
            case ColumnShows.Value when figures.Workings.At(place, Point.At(period, column.Id))?.Value is { } own:
                return [ledger.Add(new(Own(row.Id, column, period), own) { OfChildren = children && own % 1 == 0 })];
            case ColumnShows.Value when whole?.Value is { } value:
                return [ledger.Add(new(key, value) { OfChildren = children && value % 1 == 0 })];
            case ColumnShows.Numerator when whole?.Numerator is { } above:
                return [ledger.Add(new($"{key}#n", above) { OfChildren = children })];
            case ColumnShows.Denominator when whole?.Denominator is { } below:
                return [ledger.Add(new($"{key}#d", below) { OfChildren = children })];
            case ColumnShows.Ratio when whole is { Numerator: { } above, Denominator: { } below }:
                return figures.Enter(key, above, below, share: false, children);
            case ColumnShows.Percent when row.Denominator is { } of && counted is { } above && figures.Workings.At(new(table.Id, of), Point.At(period))?.Value is { } below:
                return OfRow(key, above, Whole(of, period), below, children);
            case ColumnShows.Percent when whole is { Numerator: { } above, Denominator: { } below }:
                return figures.Enter(key, above, below, share: true, children);
            default:
                return [];
        }
    }

    IReadOnlyList<string> OfRow(string key, decimal counted, string denominator, decimal of, bool children)
    {
        var above = ledger.Add(new(key, counted) { OfChildren = children });
        var below = ledger.Add(new(denominator, of) { OfChildren = children });
        return counted < of ? [above, below, figures.Rest(key, above, counted, below, of, children)] : [above, below];
    }

    List<TableRow> Rows(Period period) => table.Rows.Count > 0 ? [.. table.Rows] :
    [
        .. figures.Workings.Book.Told.Values.Where(value => value.Indicator == table.Id && value.Period == period.ToString())
            .Select(value => value.Row).Distinct().Order(StringComparer.Ordinal).Select(row => new TableRow { Id = row }),
    ];

    bool HasOwn(string row, TableColumn column, Period period) => ledger.Value(Own(row, column, period)) is not null
        || figures.Workings.At(new(table.Id, row), Point.At(period, column.Id))?.Value is not null;

    string Own(string row, TableColumn column, Period period) => LedgerFigures.Key(new(table.Id, row), Point.At(period, column.Id));

    string Whole(string row, Period period) => LedgerFigures.Key(new(table.Id, row), Point.At(period));

    static bool IsTotal(string id, string? label) => $"{id} {label}".Contains("total", StringComparison.OrdinalIgnoreCase);

    static Period Parse(string text) => Period.TryParse(text, out var period) ? period : default;
}
