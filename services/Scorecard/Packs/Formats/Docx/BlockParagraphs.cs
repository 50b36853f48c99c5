using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Emphasis = Scorecard.Packs.Document.Emphasis;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>How each kind of block stands on paper.</summary>
static class BlockParagraphs
{
    public static void Write(Paper paper, Section section, Block block)
    {
        switch (block)
        {
            case Heading heading:
                paper.Write(Heading(paper, heading));
                break;
            case Document.Paragraph paragraph:
                paper.Write(Words.Paragraph(StyleOf(paragraph.Emphasis), paragraph.Text));
                break;
            case Facts facts:
                paper.Write([.. FactsTable.Of(facts, paper.Page)]);
                break;
            case Document.Table table:
                paper.Write([.. PaperTable.Of(table, paper.Page)]);
                break;
            case Document.Comment comment:
                paper.Write([.. Comment(comment)]);
                break;
            case Chart chart:
                Figure.Write(paper, section, chart);
                break;
        }
    }

    // The pack's title is level 1 and has Word's title style.
    static Paragraph Heading(Paper paper, Heading heading)
    {
        var (name, number) = paper.NextBookmark();
        return Words.Paragraph(heading.Level switch { <= 2 => "Heading1", 3 => "Heading2", _ => "Heading3" },
            new BookmarkStart { Id = number, Name = name }, Words.Run(heading.Text), new BookmarkEnd { Id = number });
    }

    static string StyleOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.None => "Normal",
        Emphasis.Note => "Note",
        Emphasis.Warning => "Warning",
    };

    static IEnumerable<OpenXmlElement> Comment(Document.Comment comment)
    {
        if (comment.Heading is { } heading) yield return Words.Paragraph("CommentaryHeading", heading);
        var said = Words.Paragraph("Commentary", comment.Text);
        if (comment.By is { } by) said.Append(Words.Run("\n" + by, new RunProperties(new RunStyle { Val = "CommentaryAuthor" })));
        yield return said;
    }
}
