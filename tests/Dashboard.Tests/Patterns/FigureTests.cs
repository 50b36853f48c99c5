using Dashboard.Patterns;

namespace Dashboard.Tests.Patterns;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0, "0.0%")]
    [InlineData(5, "0.5%")]
    [InlineData(1000, "100.0%")]
    public void Percent_PerMille_ShowsATenth(int perMille, string shown) => Figure.Percent(perMille, "").Text.ShouldBe(shown);

    [Theory]
    [InlineData(0, "0.0")]
    [InlineData(1250, "12.5")]
    [InlineData(123405, "1,234.05")]
    public void Fte_Hundredths_ShowsWhatIsThere(int hundredths, string shown) => Figure.Fte(hundredths).Text.ShouldBe(shown);

    [Fact]
    public void Count_Thousands_AreGrouped() => Figure.Count(1234567).Text.ShouldBe("1,234,567");

    [Fact]
    public void Count_NotKnown_SaysWhy() => Figure.Count(null, "nobody").ShouldBe(new Figure("–", "nobody"));
}
