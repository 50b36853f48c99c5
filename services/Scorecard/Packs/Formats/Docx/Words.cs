using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>Paragraphs and the text in them.</summary>
static class Words
{
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>Lines and tabs of the text become Word's own.</summary>
    public static Run Run(string text, RunProperties? look = null)
    {
        var run = look is null ? new Run() : new Run(look);
        foreach (var (at, line) in OfficeText.Clean(text).Split('\n').Index())
        {
            if (at > 0) run.Append(new Break());
            foreach (var (place, piece) in line.Split('\t').Index())
            {
                if (place > 0) run.Append(new TabChar());
                if (piece.Length > 0) run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
        return run;
    }

    /// <summary>The marks behind a text, raised.</summary>
    public static IEnumerable<Run> Raised(string marks) => marks.Length == 0
        ? []
        : [Run(marks, new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))];
}
