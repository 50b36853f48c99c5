using Scorecard.Catalogues;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Tests.Indicators;

/// <summary>Small catalogues, and their packs' cells.</summary>
static class Made
{
    public static Catalogue Catalogue(params Indicator[] indicators) => new()
    {
        Id = "made",
        Title = "Made",
        Organisation = "Westshire",
        Layout = Layout.MonthlyTable,
        Periods = new() { Show = PeriodsShown.YearToDateAfterMarch },
        Indicators = indicators,
    };

    public static ReportedValue Value(string indicator, string period, decimal value, string row = "", string breakdown = "") =>
        new(indicator, row, period, breakdown) { Value = value };

    public static ReportedValue Share(string indicator, string period, decimal numerator, decimal denominator) =>
        new(indicator, "", period, "") { Numerator = numerator, Denominator = denominator };

    public static ReportedValue Untold(string indicator, string period) => new(indicator, "", period, "") { Status = MissingReason.NotAvailable };

    public static Dictionary<string, string> Cells(Catalogue catalogue, ToldFacts facts, string report)
    {
        Period.TryParse(report, out var period).ShouldBeTrue();
        return PackBuilder.LayOut(PackBuilder.Evaluate(catalogue, facts, period, period.Last, _ => null)).Cells.ToDictionary(cell => cell.Id!, cell => cell.Text);
    }
}
