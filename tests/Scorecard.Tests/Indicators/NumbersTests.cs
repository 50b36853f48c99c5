using System.Globalization;
using Scorecard.Catalogues;
using Scorecard.Indicators;

namespace Scorecard.Tests.Indicators;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "-1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("13.25", 1, "13.3")]
    [InlineData("-13.25", 1, "-13.3")]
    [InlineData("0.049", 1, "0.0")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("27", 1, "27.0")]
    [InlineData("1234567.5", 0, "1234568")]
    public void Print_AtAHalf_GoesAwayFromZero(string value, int decimals, string printed) =>
        new Format { Decimals = decimals }.Print(decimal.Parse(value, CultureInfo.InvariantCulture), "").ShouldBe(printed);

    [Theory]
    [InlineData("25.00", "25%")]
    [InlineData("15.40", "15.4%")]
    [InlineData("13.98", "13.98%")]
    [InlineData("0", "0%")]
    public void Print_Trimmed_LeavesOutZerosAtTheEnd(string value, string printed) =>
        new Format { Decimals = 2, Trim = true }.Print(decimal.Parse(value, CultureInfo.InvariantCulture), "%").ShouldBe(printed);

    [Fact]
    public void Print_WithSignAndThousands_MarksOnlyWhatIsAboveZero()
    {
        var format = new Format { Sign = true, Thousands = true };

        new[] { 4m, -4m, 0m, 0.4m, 7362m, -1000m }.Select(value => format.Print(value, "")).ShouldBe(["+4", "-4", "0", "0", "+7,362", "-1,000"]);
    }
}
