using Scorecard.Packs.Document;
using Scorecard.Publishing;

namespace Scorecard.Tests.Publishing;

public sealed class RestatedTests
{
    [Fact]
    public void Mark_OfWhatWasPrintedOtherwise_NamesTheNewestSuchVersion()
    {
        var now = Document(("a", "9"), ("b", "5"), ("new", "1"), ("x/commentary", "present"));
        var second = Document(("a", "9"), ("b", "5"), ("x/commentary", ""));
        var first = Document(("a", "7"), ("b", "5"), ("x/commentary", ""));

        var marked = Restated.Mark(now, [(2, second), (1, first)]);

        marked.Cells.Select(cell => string.Join(' ', cell.Remarks)).ShouldBe(["Restated: was 7 in version 1", "", "", ""]);
        marked.Blocks.OfType<Table>().Single().Rows[0].Cells[0].Remarks.ShouldBe(["Restated: was 7 in version 1"]);
    }

    static PackDocument Document(params (string Id, string Text)[] cells) => new()
    {
        Catalogue = "monthly",
        Title = "",
        Organisation = "",
        Period = "2015-08",
        PeriodName = "August 2015",
        AsAt = new(2015, 8, 31),
        Blocks = [new Table("t", "Table", [.. cells.Select(_ => new Column(""))], [new Row([.. cells.Select(cell => new Cell(cell.Text) { Id = cell.Id })])])],
        Cells = [.. cells.Select(cell => new Cell(cell.Text) { Id = cell.Id })],
    };
}
