using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Signals.Checks;

namespace Scorecard.Tests.Kit;

/// <summary>A catalogue and what was told for it, where no store is needed.</summary>
sealed record ToldPack(Catalogue Catalogue, ToldFacts Facts)
{
    public static ToldPack Of(PeriodsShown show, params Indicator[] indicators) => new(
        new() { Id = "pack", Title = "Pack", Organisation = "Council", Layout = Layout.MonthlyTable, Periods = new() { Show = show }, Indicators = indicators },
        new());

    public static ToldPack Of(params Indicator[] indicators) => Of(PeriodsShown.YearToDateAfterMarch, indicators);

    public ToldPack Values(string code, string first, params decimal?[] values) => Row(code, "", first, values);

    /// <summary>One for each period that follows; null tells nothing.</summary>
    public ToldPack Row(string code, string row, string first, params decimal?[] values) =>
        With([.. values.Select((value, i) => (value, i)).Where(told => told.value is not null).Select(told => new ReportedValue(code, row, After(first, told.i), "") { Value = told.value })]);

    public ToldPack Shares(string code, string first, params (decimal Numerator, decimal Denominator)[] shares) =>
        With([.. shares.Select((share, i) => new ReportedValue(code, "", After(first, i), "") { Numerator = share.Numerator, Denominator = share.Denominator })]);

    public ToldPack Areas(string code, string row, string period, params (string Area, decimal Value)[] areas) =>
        With([.. areas.Select(area => new ReportedValue(code, row, period, area.Area) { Value = area.Value })]);

    public ToldPack With(params ReportedValue[] values) => this with { Facts = Facts with { Values = [.. Facts.Values, .. values] } };

    public ToldPack Missing(string code, string period, MissingReason reason) => With(new ReportedValue(code, "", period, "") { Status = reason });

    public ToldPack Target(string code, string period, decimal? value, string? text = null) =>
        this with { Facts = Facts with { Targets = [.. Facts.Targets, new(code, "", period, "") { Value = value, Text = text }] } };

    public ToldPack Comparator(string code, string set, decimal value, decimal? denominator = null) => this with
    {
        Catalogue = Catalogue with { Comparators = [.. Catalogue.Comparators.Where(known => known.Id != set), new() { Id = set, Label = set }] },
        Facts = Facts with { Comparators = [.. Facts.Comparators, new(code, "", set, "") { Value = value, Denominator = denominator }] },
    };

    public ToldPack Comment(string code, string period, string text) =>
        this with { Facts = Facts with { Commentary = [.. Facts.Commentary, new([code], period, "") { Text = text }] } };

    public ToldPack With(params Commentary[] written) => this with { Facts = Facts with { Commentary = [.. Facts.Commentary, .. written] } };

    public ToldPack People(string area, int year, int people) =>
        this with { Facts = Facts with { Populations = [.. Facts.Populations, new(area, year, "0-17", people)] } };

    public IReadOnlyList<Finding> Checks(string code, string report) => On(code, report, FigureChecks.Of);

    public IndicatorSignals Signals(string code, string report) => On(code, report, IndicatorSignals.Of);

    T On<T>(string code, string report, Func<EvaluatedIndicator, Evaluator, Period, T> of)
    {
        var period = PeriodOf(report);
        var evaluator = new Evaluator(Catalogue, new FactBook(Facts), period);
        return of(evaluator.Of(Catalogue.Indicators.Single(indicator => indicator.Code == code)), evaluator, period);
    }

    static string After(string first, int count) => PeriodOf(first).Before(-count).ToString();

    public static Period PeriodOf(string text) => Period.TryParse(text, out var period) ? period : throw new ArgumentException(text);
}
