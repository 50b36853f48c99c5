using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Scorecard.Tests.Packs.Formats;

public sealed class DocxPackTests
{
    [Theory]
    [InlineData("monthly")]
    [InlineData("cards")]
    [InlineData("narrative")]
    [InlineData("wide")]
    public void Docx_EveryPrintedCell_IsInItsTables(string name)
    {
        var document = OfficeDocuments.All[name]();
        var printed = Body(document).Descendants<TableCell>()
            .Select(cell => string.Concat(cell.Descendants<Run>().Where(run => run.RunProperties?.VerticalTextAlignment is null).Select(run => run.InnerText)))
            .ToHashSet();
        foreach (var cell in OfficeDocuments.CellsIn(document.Blocks).Where(cell => cell.Text.Length > 0))
            printed.Any(text => text == cell.Text || text.EndsWith(" " + cell.Text, StringComparison.Ordinal)).ShouldBeTrue(cell.Text);
    }

    [Fact]
    public void Docx_Headings_AreWordsOwn()
    {
        var styles = Body(OfficeDocuments.Narrative()).Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).ToList();
        styles[0].ShouldBe("Title");
        styles.Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).ShouldBe(["Heading1", "Heading2", "Heading3", "Heading1", "Heading2", "Heading3"]);
    }

    [Fact]
    public void Docx_Contents_LinkToEveryHeading()
    {
        var body = Body(OfficeDocuments.Cards());
        body.Descendants<Hyperlink>().Select(link => link.Anchor!.Value).ShouldBe(body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value));
        body.Descendants<Hyperlink>().Count().ShouldBe(12);
    }

    [Fact]
    public void Docx_Tables_RepeatTheirHeaderAndKeepTheirRowsWhole()
    {
        foreach (var table in Body(OfficeDocuments.Monthly()).Descendants<Table>())
        {
            table.Elements<TableRow>().First().Descendants<TableHeader>().Count().ShouldBe(1);
            table.Elements<TableRow>().ShouldAllBe(row => row.Descendants<CantSplit>().Any());
        }
    }

    [Fact]
    public void Docx_WideTable_LiesAcrossThePageAndNarrowOnesStand()
    {
        var sizes = Body(OfficeDocuments.Monthly()).Descendants<PageSize>().ToList();
        sizes.Select(size => size.Orient!.Value).ShouldBe([PageOrientationValues.Landscape, PageOrientationValues.Portrait]);
    }

    [Fact]
    public void Docx_TableWiderThanThePage_RepeatsItsFirstColumn()
    {
        var tables = Body(OfficeDocuments.Wide()).Descendants<Table>().ToList();
        tables.Count.ShouldBe(2);
        tables.ShouldAllBe(table => table.Descendants<TableCell>().First().InnerText == "Area");
        tables.ShouldAllBe(table => table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, null)) <= 15138);
    }

    [Fact]
    public void Docx_Rating_HasItsSymbolWordAndColour()
    {
        var cell = Body(OfficeDocuments.Monthly()).Descendants<TableCell>().First(one => one.InnerText == "◆ Red");
        cell.TableCellProperties!.Shading!.Fill!.Value.ShouldBe("F6D4D2");
    }

    [Fact]
    public void Docx_Chart_IsToldInWords()
    {
        Body(OfficeDocuments.Monthly()).Descendants<DocProperties>().Select(chart => chart.Description!.Value).Last()
            .ShouldBe("Bar chart. One team in three is above 15 cases a worker. Cases per worker: Court Team (CiC) 14, First Response Team 1 16, Safeguarding & Support Team 5 17, Screening -. Target 15.");
    }

    [Fact]
    public void Docx_ChartWhoseTableStandsBesideIt_HasNoSecondOne()
    {
        var captions = Body(OfficeDocuments.Monthly()).Descendants<TableCaption>().Select(caption => caption.Val!.Value);
        captions.ShouldBe(["Looked-after children", "Average caseload by team", "One team in three is above 15 cases a worker: the figures"]);
    }

    [Fact]
    public void Docx_Language_IsBritishEnglish()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxPack.Write(OfficeDocuments.Monthly())), false);
        package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value.ShouldBe("en-GB");
        package.PackageProperties.Title.ShouldBe("Quality and performance scorecard");
        package.PackageProperties.Language.ShouldBe("en-GB");
    }

    static Body Body(PackDocument document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxPack.Write(document)), false);
        return (Body)package.MainDocumentPart!.Document.Body!.CloneNode(true);
    }
}
