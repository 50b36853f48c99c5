using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>
/// Word's own table of contents, filled with links. Its page numbers come with the first update in Word:
/// only Word knows them, and asking it to update on opening shows every reader a warning.
/// </summary>
static class Contents
{
    const int LongestWithSubheadings = 30;

    public static string Bookmark(int heading) => $"_Toc{heading.ToString("00000", CultureInfo.InvariantCulture)}";

    public static IEnumerable<OpenXmlElement> Of(PackDocument document)
    {
        var headings = document.Blocks.OfType<Heading>().Index().ToList();
        if (headings.Count < 2) return [];
        var deepest = headings.Count(one => one.Item.Level <= 3) > LongestWithSubheadings ? 2 : 3;
        var entries = headings.Where(one => one.Item.Level <= deepest).Select(one => Entry(one.Item, Bookmark(one.Index))).ToList();
        if (entries.Count == 0) return [];
        entries[0].InsertAfter(Begin($" TOC \\o \"1-{(deepest - 1).ToString(CultureInfo.InvariantCulture)}\" \\h \\z \\u "), entries[0].ParagraphProperties);
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return
        [
            new SdtBlock(
                new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
                new SdtContentBlock([Words.Paragraph("TOCHeading", "Contents"), .. entries])),
        ];
    }

    static Paragraph Entry(Heading heading, string bookmark) => Words.Paragraph(
        $"TOC{(Math.Max(heading.Level, 2) - 1).ToString(CultureInfo.InvariantCulture)}",
        new Hyperlink(Words.Run(OfficeText.OneLine(heading.Text), new RunProperties(new RunStyle { Val = "Hyperlink" }))) { Anchor = bookmark, History = true });

    static Run Begin(string instruction) => new(
        new FieldChar { FieldCharType = FieldCharValues.Begin },
        new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve },
        new FieldChar { FieldCharType = FieldCharValues.Separate });
}
