using Dashboard.Indicators;
using Dashboard.Tests.Packs;

namespace Dashboard.Tests.Indicators;

public sealed class IndicatorCsvTests
{
    [Fact]
    public void Of_Indicator_HasALineForEachFigureWithItsExactNumber()
    {
        // Arrange
        var outline = Canned.Monthly;

        // Act
        var lines = IndicatorCsv.Of(Canned.View(outline), outline.Find("OP414")!).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // Assert
        lines[0].ShouldBe("catalogue,period,indicator,name,part,item,printed,value,tone");
        lines.ShouldContain(line => line.StartsWith("haringey-2015,2015-08,OP414,", StringComparison.Ordinal) && line.Contains(",ytd,,24.5%,33.78378378378378,", StringComparison.Ordinal));
        lines.Count(line => line.Contains(",series,", StringComparison.Ordinal)).ShouldBe(6);
    }
}
