using Scorecard.Packs;

namespace Scorecard.Tests.Packs;

public sealed class PrintTests
{
    [Theory]
    [InlineData(33, 2, "17")]
    [InlineData(31, 2, "16")]
    [InlineData(5, 2, "3")]
    [InlineData(1, 2, "1")]
    [InlineData(128, 3, "43")]
    [InlineData(62, 3, "21")]
    [InlineData(0, 4, "0")]
    [InlineData(1249, 100, "12")]
    [InlineData(4, 0, "-")]
    public void Average_OfWholeCases_RoundsHalfUp(int allocations, int workers, string printed) => Print.Average(allocations, workers).ShouldBe(printed);

    [Theory]
    [InlineData(1, 8, "12.5%")]
    [InlineData(1, 16, "6.3%")]
    [InlineData(1, 1000, "0.1%")]
    [InlineData(5, 5, "100.0%")]
    [InlineData(0, 0, "-")]
    public void Percent_OfAShare_RoundsHalfUpToOneDecimal(int numerator, int denominator, string printed) => Print.Percent(numerator, denominator).ShouldBe(printed);
}
