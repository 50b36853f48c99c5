using DocumentFormat.OpenXml.Wordprocessing;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>A4, either way up; lengths in twentieths of a point.</summary>
sealed record Page(uint Width, uint Height, uint Margin)
{
    public static readonly Page Portrait = new(11906, 16838, 1134);
    public static readonly Page Landscape = new(16838, 11906, 850);

    public int TextWidth => (int)(Width - (2 * Margin));

    public SectionProperties Properties(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height, Orient = Width > Height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
        new PageMargin { Top = (int)Margin, Bottom = (int)Margin, Left = Margin, Right = Margin, Header = 450, Footer = 450, Gutter = 0 });
}
