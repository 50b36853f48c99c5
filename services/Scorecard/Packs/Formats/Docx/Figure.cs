using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Scorecard.Packs.Formats.Office;
using Scorecard.Packs.Formats.Office.Charts;
using Chart = Scorecard.Packs.Document.Chart;
using ChartReference = DocumentFormat.OpenXml.Drawing.Charts.ChartReference;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>A chart that Word draws and edits, told in words for who cannot see it, with its numbers in a table unless one is there already.</summary>
static class Figure
{
    const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // 16.9 by 6.8 centimetres, in English metric units.
    const long Width = 6084000;
    const long Height = 2448000;

    public static void Write(Paper paper, Section section, Chart chart)
    {
        var (part, id, number) = paper.NextChart();
        using (var workbook = new MemoryStream(XlsxPack.Write(paper.Document, chart)))
            part.AddNewPart<EmbeddedPackagePart>(Workbook, "rId1").FeedData(workbook);
        OfficePackage.Fill(part, ChartXml.Of(chart, new("Data", 1, chart.Points.Count), "rId1"));
        paper.Write(Words.Paragraph("Figure", new DocumentFormat.OpenXml.Wordprocessing.Run(new Drawing(Inline(chart, id, number)))));
        if (!ChartWords.Told(chart, section.Blocks.OfType<Document.Table>())) paper.Write([.. PaperTable.Of(ChartTable.Of(chart), paper.Page)]);
    }

    static Inline Inline(Chart chart, string id, uint number) => new(
        new Extent { Cx = Width, Cy = Height },
        new DocProperties { Id = number, Name = $"Chart {number}", Description = ChartWords.Alternative(chart) },
        new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
        new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = ChartXml.C.NamespaceName }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };
}
