using Dashboard.Charts;

namespace Dashboard.Months;

static class MonthChart
{
    public static DrawnChart Of(ShownMeasure measure, MonthEnds months, Part part) => new(
        measure.Id, Finding.Of(measure, months, part), $"{measure.Heading} ({measure.Unit})", Bars: false,
        [.. months.Months.Select(month => measure.Point(month, month.Of(measure.Id, part)))]);
}
