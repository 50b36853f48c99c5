using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Docx;
using Scorecard.Packs.Formats.Office;
using Footer = Scorecard.Packs.Formats.Docx.Footer;
using Table = Scorecard.Packs.Document.Table;

namespace Scorecard.Packs.Formats;

/// <summary>A committee paper to edit in Word: its styles, its tables, its charts are Word's own.</summary>
static class DocxPack
{
    // A table with more lies across the page, and its section with it.
    const int MostUprightColumns = 8;

    static readonly XElement Styles = XElement.Load(typeof(DocxPack).Assembly.GetManifestResourceStream("Scorecard.Packs.Formats.Docx.Styles.xml")!);

    public static byte[] Write(PackDocument document)
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            OfficePackage.Describe(package, document);
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "rIdDocument");
            OfficePackage.Fill(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), Styles);
            main.AddNewPart<FooterPart>(Footer.Id).Footer = Footer.Of(document);
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }),
                new ThemeFontLanguages { Val = "en-GB" });
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(Body(new Paper(document, main)));
        }
        return OfficePackage.Bytes(stream);
    }

    static Body Body(Paper paper)
    {
        var sections = Section.Of(paper.Document.Blocks);
        // Title, contents and opening words lie as the first tables do, so that they share a page.
        var opening = sections.FirstOrDefault(section => section.Heading is null && !section.Blocks.OfType<Table>().Any());
        if (sections.FirstOrDefault(section => section != opening) is { } first) paper.TurnTo(PageOf(first));
        Front.Write(paper);
        foreach (var section in sections)
        {
            if (section != opening) paper.TurnTo(PageOf(section));
            Block[] blocks = section.Heading is { } heading ? [heading, .. section.Blocks] : [.. section.Blocks];
            foreach (var block in blocks) BlockParagraphs.Write(paper, section, block);
        }
        paper.Write(paper.Page.Properties(Footer.Id));
        return paper.Body;
    }

    static Page PageOf(Section section) => section.Blocks.OfType<Table>().Any(table => table.Columns.Count > MostUprightColumns) ? Page.Landscape : Page.Portrait;
}
