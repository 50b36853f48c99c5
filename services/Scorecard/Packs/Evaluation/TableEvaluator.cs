using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Computed;
using Scorecard.Packs.Document;
using Scorecard.Periods;

namespace Scorecard.Packs.Evaluation;

/// <summary>Fills a table of its own from what was told.</summary>
sealed class TableEvaluator(Catalogue catalogue, Workings workings, Period report, DateOnly asAt)
{
    readonly Printer printer = new(catalogue.Words);

    public Table Of(TableEntry entry)
    {
        var periods = entry.Periods.Select(text => Period.TryParse(text, out var period) ? period : default).ToList();
        var rows = Rows(entry).ToList();
        var columns = periods.Count == 0
            ? entry.Columns.Select(column => new Column(Filled(column.Label))).ToList()
            : [.. periods.SelectMany(period => entry.Columns.Select(column => new Column($"{Label(period)} {column.Label}".Trim())))];
        return new(entry.Id, Filled(entry.Title), [new(entry.RowHeading, ColumnKind.Text), .. columns], [.. rows.Select(row => new Row(
        [
            new(row.Label ?? row.Id),
            .. periods.Count == 0
                ? entry.Columns.Select(column => Cell($"{entry.Id}/{row.Id}/{column.Id}", entry, row, column, report))
                : periods.SelectMany(period => entry.Columns.Select(column =>
                    Cell($"{entry.Id}/{row.Id}/{Label(period)}/{column.Id}", entry, row, column, period))),
        ]))])
        {
            Footnotes = [.. rows.Select(row => DutyNote(entry, row)).OfType<string>(), .. entry.Footnotes.Select(Filled)],
        };
    }

    /// <summary>Those that the catalogue lists, else those that were told, by name.</summary>
    IEnumerable<TableRow> Rows(TableEntry entry) => entry.Rows.Count > 0
        ? entry.Rows
        : workings.Book.Told.Values.Where(value => value.Indicator == entry.Id && value.Period == report.ToString())
            .Select(value => value.Row).Distinct().Order(StringComparer.OrdinalIgnoreCase).ThenBy(row => row, StringComparer.Ordinal)
            .Select(row => new TableRow { Id = row });

    Cell Cell(string id, TableEntry entry, TableRow row, TableColumn column, Period period)
    {
        var place = new Place(entry.Id, row.Id);
        var whole = workings.At(place, Point.At(period));
        var own = workings.At(place, Point.At(period, column.Id));
        return column.Show switch
        {
            ColumnShows.Value => printer.Value(id, own ?? whole, column.Format, Unit.Count),
            ColumnShows.Numerator => printer.Value(id, Number(whole?.Numerator), column.Format, Unit.Count),
            ColumnShows.Denominator => printer.Value(id, Number(whole?.Denominator), column.Format, Unit.Count),
            ColumnShows.Ratio => printer.Value(id, Share(whole, null, 1), column.Format, Unit.Ratio),
            ColumnShows.Percent => row.Denominator is null && whole?.Denominator is null
                ? Document.Cell.Blank
                : printer.Value(id, Share(whole, row.Denominator is { } of ? Counted(workings.At(new(entry.Id, of), Point.At(period))) : null, 100), column.Format, Unit.Percent),
            ColumnShows.Population => printer.Value(id, Number(workings.Book.Population(row.Id, [], period)), column.Format, Unit.Count),
        };
    }

    static Reading? Number(decimal? value) => value is { } number ? Reading.Of(number) : null;

    static decimal? Counted(Reading? told) => told?.Numerator ?? told?.Value;

    static Reading? Share(Reading? told, decimal? denominator, decimal times) =>
        (Counted(told), denominator ?? told?.Denominator) is ({ } counted, { } of) ? Reading.Share(counted, of, times) : null;

    /// <summary>A duty folder's cases are not subtracted in the print; the adjusted figure stands beside it.</summary>
    string? DutyNote(TableEntry entry, TableRow row)
    {
        if (entry.DutyFolder is not { } folder) return null;
        var place = new Place(entry.Id, row.Id);
        if (workings.At(place, Point.At(report, folder))?.Value is not { } cases || cases <= 0) return null;
        var whole = workings.At(place, Point.At(report));
        return DutyFolder.Footnote(row.Label ?? row.Id, cases, whole?.Numerator ?? whole?.Value ?? 0, whole?.Denominator ?? 0);
    }

    string Label(Period period) => PeriodColumnsShown.Label(catalogue.Periods, period);

    string Filled(string text) => PackBuilder.Filled(text, report, asAt);
}
