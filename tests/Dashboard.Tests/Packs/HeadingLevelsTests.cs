using Dashboard.Packs;
using Dashboard.Packs.Document;

namespace Dashboard.Tests.Packs;

public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData("2,3,4", "2,3,4")]
    [InlineData("3,3", "2,2")]
    [InlineData("4,2,4,4,3", "2,2,3,3,3")]
    public void Of_LayoutThatLeavesLevelsOut_LeavesNoneOut(string layout, string page)
    {
        // Act
        var levels = HeadingLevels.Of(layout.Split(',').Select(level => new Heading(int.Parse(level, System.Globalization.CultureInfo.InvariantCulture), "Heading"))).Select(placed => placed.Level);

        // Assert
        string.Join(',', levels).ShouldBe(page);
    }
}
