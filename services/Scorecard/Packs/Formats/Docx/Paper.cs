using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>A Word document while it is written.</summary>
sealed class Paper(PackDocument document, MainDocumentPart main)
{
    int _headings;
    int _charts;

    public PackDocument Document { get; } = document;

    public Body Body { get; } = new();

    public Page Page { get; private set; } = Page.Portrait;

    public void Write(params OpenXmlElement[] elements) => Body.Append(elements);

    /// <summary>Ends the pages so far where the next ones lie the other way.</summary>
    public void TurnTo(Page page)
    {
        if (page == Page) return;
        if (Body.HasChildren)
        {
            var end = Words.Paragraph("Gap", []);
            end.ParagraphProperties!.Append(Page.Properties(Footer.Id));
            Write(end);
        }
        Page = page;
    }

    /// <summary>The name under which the contents find the next heading.</summary>
    public (string Name, string Number) NextBookmark() => (Contents.Bookmark(_headings), (++_headings).ToString(CultureInfo.InvariantCulture));

    public (ChartPart Part, string Id, uint Number) NextChart()
    {
        var id = $"rIdChart{(++_charts).ToString(CultureInfo.InvariantCulture)}";
        return (main.AddNewPart<ChartPart>(id), id, (uint)_charts);
    }
}
