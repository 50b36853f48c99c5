using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>A cell of a table on paper: a rating has its symbol, its word and its colour.</summary>
static class PaperCell
{
    public sealed record Look(int Width)
    {
        public int Span { get; init; } = 1;

        public bool Right { get; init; }

        public bool Bold { get; init; }

        public string? Fill { get; init; }

        /// <summary>Whether a rating colours its words only, not the cell.</summary>
        public bool Tag { get; init; }

        /// <summary>Whether the row stays on the page of the one that follows.</summary>
        public bool WithNext { get; init; }
    }

    public static TableCell Of(Cell cell, string behind, string style, Look look)
    {
        var tone = ToneLook.Of(cell.Tone);
        var properties = new TableCellProperties(new TableCellWidth { Width = look.Width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (look.Span > 1) properties.Append(new GridSpan { Val = look.Span });
        if (((look.Tag ? null : tone.Fill) ?? look.Fill) is { } fill) properties.Append(Shade(fill));
        var paragraph = Words.Paragraph(style, [Words.Run(ToneLook.Before(cell) + cell.Text, Ink(cell.Tone, tone, look)), .. Words.Raised(behind)]);
        if (look.WithNext) paragraph.ParagraphProperties!.Append(new KeepNext());
        if (look.Right) paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        return new(properties, paragraph);
    }

    static RunProperties? Ink(Tone tone, ToneLook colours, Look look)
    {
        if (tone == Tone.Plain && !look.Bold) return null;
        var run = new RunProperties();
        if (look.Bold || tone is not (Tone.Plain or Tone.Quiet)) run.Append(new Bold());
        if (tone != Tone.Plain) run.Append(new Color { Val = colours.Ink });
        if (look.Tag && colours.Fill is { } fill) run.Append(Shade(fill));
        return run;
    }

    static Shading Shade(string fill) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill };
}
