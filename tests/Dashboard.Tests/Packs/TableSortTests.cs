using Dashboard.Packs;
using Dashboard.Packs.Document;

namespace Dashboard.Tests.Packs;

public sealed class TableSortTests
{
    static readonly PackView View = new("c", PackPeriod.Of("2015-08"));

    static readonly Table Teams = new("t", "Teams", [new("Team", ColumnKind.Text), new("Cases")],
    [
        Row("North", 3), Row("", 9), Row("South", 12), Row("East", null), new([new Cell("Total"), new Cell("15") { Value = 15 }], RowKind.Total),
    ]);

    [Theory]
    [InlineData("t.1", false, "North,,South,East,Total")]
    [InlineData("t.1", true, "South,North,,East,Total")]
    [InlineData("t.0", false, "East,North,,South,Total")]
    [InlineData("other.1", true, "North,,South,East,Total")]
    public void Of_Column_KeepsRowsTogetherAndWhatIsMissingAndTheTotalLast(string sort, bool descending, string order)
    {
        // Act
        var sorted = TableSort.Of(Teams, View with { Sort = sort, Descending = descending });

        // Assert
        string.Join(',', sorted.Rows.Select(row => row.Cells[0].Text)).ShouldBe(order);
    }

    [Fact]
    public void Choosing_TheSameColumnTwice_TurnsItRound()
    {
        // Act
        var first = TableSort.Choosing(Teams, 1, View);
        var second = TableSort.Choosing(Teams, 1, first);

        // Assert
        (TableSort.AriaSort(Teams, 1, View), TableSort.AriaSort(Teams, 1, first), TableSort.AriaSort(Teams, 1, second)).ShouldBe(("none", "descending", "ascending"));
    }

    static Row Row(string name, decimal? value) => new([new Cell(name), new Cell(value is null ? "" : $"{value}") { Value = value }]);
}
