using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>What every page says at its foot: whose paper it is, its standing, its number.</summary>
static class Footer
{
    public const string Id = "rIdFooter";

    public static DocumentFormat.OpenXml.Wordprocessing.Footer Of(PackDocument document) => new(Words.Paragraph("Footer",
        Words.Run(OfficeText.OneLine($"{document.Organisation} | {document.Title} | {document.PeriodName} | {document.Standing} | Page ")),
        new SimpleField(Words.Run("1")) { Instruction = "PAGE" }, Words.Run(" of "), new SimpleField(Words.Run("1")) { Instruction = "NUMPAGES" }));
}
