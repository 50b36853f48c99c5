using Dashboard.Packs;
using Dashboard.Packs.Document;

namespace Dashboard.Tests.Packs;

public sealed class PackFilterTests
{
    [Fact]
    public void Of_EachRatingInTurn_ShowsEveryIndicatorOnce()
    {
        // Arrange
        var outline = Canned.Monthly;

        // Act
        var shown = outline.Ratings.SelectMany(rating => Codes(PackFilter.Of(outline, Canned.View(outline) with { Rating = rating }))).ToList();

        // Assert
        shown.Order().ShouldBe(outline.Indicators.Select(indicator => indicator.Code).Order());
    }

    [Fact]
    public void Of_Section_LeavesOnlyItAndWhatNobodyMayMiss()
    {
        // Arrange
        var outline = Canned.Monthly;

        // Act
        var blocks = PackFilter.Of(outline, Canned.View(outline) with { Section = "Teams" });

        // Assert
        blocks.OfType<Heading>().Single().Text.ShouldBe("Teams");
        blocks.OfType<Table>().Single().Id.ShouldBe("caseload");
        blocks.OfType<Paragraph>().Single().Emphasis.ShouldBe(Emphasis.Warning);
    }

    [Fact]
    public void Of_RatingOfBoxes_LeavesWholeBoxes()
    {
        // Arrange
        var outline = Canned.ByArea;
        var red = outline.Indicators.Where(indicator => indicator.Rating!.Text == "Red").Select(indicator => indicator.Code).ToList();

        // Act
        var blocks = PackFilter.Of(outline, Canned.View(outline) with { Rating = "Red" });

        // Assert
        red.ShouldNotBeEmpty();
        blocks.OfType<Heading>().Select(heading => heading.Id).ShouldBe(red);
        blocks.OfType<Facts>().Count().ShouldBe(red.Count);
    }

    [Fact]
    public void Of_Area_LeavesOutTheOtherAreasColumns()
    {
        // Arrange
        var outline = Canned.ByArea;

        // Act
        var tables = PackFilter.Of(outline, Canned.View(outline) with { Area = "SOUTH" }).OfType<Table>().ToList();

        // Assert
        tables[0].Columns.Select(column => column.Label).ShouldBe(["", "Prev. 6 months average", "Dec-17", "SOUTH"]);
        tables.SelectMany(table => table.Rows).ShouldAllBe(row => row.Cells.Count == 4);
    }

    [Fact]
    public void Of_NothingFits_LeavesNoHeadingWithoutContent()
    {
        // Arrange
        var outline = Canned.Monthly;

        // Act
        var blocks = PackFilter.Of(outline, Canned.View(outline) with { Section = "Notes", Rating = "Red" });

        // Assert
        blocks.ShouldAllBe(block => block is Paragraph);
    }

    static IEnumerable<string> Codes(IEnumerable<Block> blocks) =>
        blocks.OfType<Table>().Where(table => table.Columns.Any(column => column.Label == "Rating")).SelectMany(table => table.Rows).Select(row => row.Id!.Indicator);
}
