using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;

namespace Scorecard.Signals.Checks;

/// <summary>What is checked: an indicator as its pack prints it, beside what was told.</summary>
sealed class Subject(EvaluatedIndicator evaluated, Evaluator evaluator, Period report)
{
    readonly HashSet<string> printed = [.. evaluated.Cells.Select(cell => cell.Id).OfType<string>()];

    public EvaluatedIndicator Evaluated => evaluated;

    public Indicator Indicator => evaluated.Indicator;

    public Period Report => report;

    public Catalogue Catalogue => evaluator.Catalogue;

    public Workings Workings => evaluator.Workings;

    public FactBook Book => evaluator.Workings.Book;

    public Place Own => new(Indicator.Code, "");

    /// <summary>The same without what was printed over the rules.</summary>
    public EvaluatedIndicator ByRule => evaluator.Of(Indicator with { Overrides = [] });

    /// <summary>Its own row, then the others of its box that are printed.</summary>
    public IEnumerable<Place> Places => evaluated.Rows.Select(row => new Place(Indicator.Code, row.Id));

    /// <summary>Those printed, up to the report's.</summary>
    public IEnumerable<Period> Periods => Enumerable.Range(0, TimedValue.Window).Reverse().Select(report.Before).Where(period => printed.Contains(Series(Own, period)));

    public IEnumerable<string> Areas => evaluated.Rows[0].Areas.Select(area => area.Area);

    public IEnumerable<string> ComparatorSets => Book.Told.Comparators.Where(told => told.Indicator == Indicator.Code).Select(told => told.Set).Distinct().Order(StringComparer.Ordinal);

    public string Series(Place place, Period period) => $"{Prefix(place)}/series/{evaluator.Label(period)}";

    public static string Area(Place place, string area) => $"{Prefix(place)}/breakdown/{area}";

    public string Comparator(string set) => $"{Indicator.Code}/comparator/{set}";

    public string YearToDate => $"{Indicator.Code}/ytd";

    public string Commentary => $"{Indicator.Code}/commentary";

    /// <summary>Every printed place and point that something was told of, with the cell's id and the words for it.</summary>
    public IEnumerable<Told> Told =>
    [
        .. from place in Places from period in Periods select At(place, Point.At(period), Series(place, period), period.Name),
        .. from place in Places from area in Areas select At(place, Point.At(report, area), Area(place, area), $"{area}, {report.Name}"),
        .. from set in ComparatorSets select At(Own, Point.Comparator(set, report), Comparator(set), set),
    ];

    Told At(Place place, Point point, string cell, string name)
    {
        if (point.Kind is PointKind.Comparator)
        {
            var told = Book.Comparator(place, point.Set, report);
            return new(place, point, cell, name, told?.Value, told?.Numerator, told?.Denominator);
        }
        var value = Book.Value(place, point.Period, point.Breakdown);
        return new(place, point, cell, name, value?.Value, value?.Numerator, value?.Denominator);
    }

    public Unit UnitOf(Place place) => RowOf(place)?.Unit ?? Indicator.Unit;

    public Format FormatOf(Place place) => RowOf(place)?.Format ?? Indicator.Format;

    IndicatorRow? RowOf(Place place) => place.Row == "" ? null : Indicator.Rows.First(row => row.Id == place.Row);

    public string Print(decimal value, Place place) => FormatOf(place).Print(value, FormatOf(place).Suffix(UnitOf(place)));

    public string Print(decimal value) => Print(value, Own);

    public Finding Found(FindingCode code, string cell, string sentence) => new(code, Indicator.Code, cell, sentence);

    static string Prefix(Place place) => place.Row == "" ? place.Indicator : $"{place.Indicator}/{place.Row}";
}

/// <param name="Name">What it is of: "August 2015".</param>
sealed record Told(Place Place, Point Point, string Cell, string Name, decimal? Value, decimal? Numerator, decimal? Denominator);
