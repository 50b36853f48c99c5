using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>Title, whose it is, when, and the contents.</summary>
static class Front
{
    public static void Write(Paper paper)
    {
        var document = paper.Document;
        var asAt = Days.Long(document.AsAt);
        paper.Write(
        [
            Words.Paragraph("Title", document.Title),
            Words.Paragraph("Subtitle", document.Organisation),
            Words.Paragraph("Subtitle", $"{document.PeriodName}, figures as at {asAt}"),
            Words.Paragraph("Subtitle", document.Standing),
            .. document.Subtitles.Select(subtitle => Words.Paragraph("Subtitle", subtitle)),
            .. Contents.Of(document),
            Words.Paragraph("Normal", ""),
        ]);
    }
}
