using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The workbook's styles, each once, numbered in the order in which the sheets first ask for them.</summary>
sealed class Styles
{
    // Numbers below are the format's own.
    const uint FirstFormat = 164;

    readonly Dictionary<Style, uint> _styles = [];
    readonly List<string> _formats = [];
    readonly Distinct _fonts = new(new Font(new FontSize { Val = 10 }, new Color { Rgb = Argb(Palette.Ink) }, new FontName { Val = "Arial" }));

    // A reader expects the first two as they are.
    readonly Distinct _fills = new(
        new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));

    readonly Distinct _borders = new(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()));
    readonly List<CellFormat> _cells = [new() { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 }];

    public uint Of(Style style)
    {
        if (_styles.TryGetValue(style, out var known)) return known;
        _cells.Add(new CellFormat
        {
            NumberFormatId = FormatId(style.Format),
            FontId = _fonts.IndexOf(Font(style)),
            FillId = _fills.IndexOf(Fill(style)),
            BorderId = _borders.IndexOf(Border(style.Face)),
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = style.Quoted ? true : null,
            Alignment = new Alignment { Horizontal = style.Horizontal, Vertical = style.Vertical, WrapText = style.Wraps, Indent = style.Indent },
        });
        return _styles[style] = (uint)_cells.Count - 1;
    }

    public Stylesheet Sheet()
    {
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
            sheet.Append(new NumberingFormats(_formats.Select((format, at) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)at, FormatCode = format })));
        sheet.Append(
            new Fonts(_fonts.Elements), new Fills(_fills.Elements), new Borders(_borders.Elements),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(_cells),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return sheet;
    }

    uint FormatId(string? format)
    {
        if (format is null or "General") return 0;
        if (!_formats.Contains(format)) _formats.Add(format);
        return FirstFormat + (uint)_formats.IndexOf(format);
    }

    static Font Font(Style style)
    {
        var (size, bold, italic, colour) = style.Face switch
        {
            Face.Title => (16, true, false, Palette.Navy),
            Face.Subtitle => (10, false, false, Palette.Quiet),
            Face.Heading => (12, true, false, Palette.Navy),
            Face.Caption or Face.Label or Face.Group or Face.Total => (10, true, false, ToneLook.Of(style.Tone).Ink),
            Face.Warning => (10, true, false, ToneLook.Of(Tone.Amber).Ink),
            Face.Note => (9, false, false, Palette.Quiet),
            Face.Author => (9, false, true, Palette.Quiet),
            Face.Header => (10, true, false, "FFFFFF"),
            Face.Link => (10, false, false, "1D5FB4"),
            Face.Body or Face.Remark or Face.Row => (10, style.Tone is not (Tone.Plain or Tone.Quiet), false, ToneLook.Of(style.Tone).Ink),
        };
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        if (style.Face == Face.Link) font.Append(new Underline());
        font.Append(new FontSize { Val = size }, new Color { Rgb = Argb(colour) }, new FontName { Val = "Arial" });
        return font;
    }

    static Fill Fill(Style style)
    {
        var colour = ToneLook.Of(style.Tone).Fill ?? style.Face switch
        {
            Face.Header => Palette.Navy,
            Face.Group => "DCE5EE",
            Face.Total => Palette.Tint,
            Face.Warning => ToneLook.Of(Tone.Amber).Fill,
            Face.Remark or Face.Author => "F5F7F9",
            _ => null,
        };
        return colour is null
            ? new Fill(new PatternFill { PatternType = PatternValues.None })
            : new Fill(new PatternFill(new ForegroundColor { Rgb = Argb(colour) }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });
    }

    static Border Border(Face face)
    {
        var (top, bottom) = face switch
        {
            Face.Row or Face.Group => (null, Edge<BottomBorder>(BorderStyleValues.Thin, Palette.Line)),
            Face.Total => (Edge<TopBorder>(BorderStyleValues.Medium, Palette.Navy), Edge<BottomBorder>(BorderStyleValues.Thin, Palette.Line)),
            _ => ((TopBorder?)null, (BottomBorder?)null),
        };
        return new Border(new LeftBorder(), new RightBorder(), top ?? new TopBorder(), bottom ?? new BottomBorder(), new DiagonalBorder());
    }

    static T Edge<T>(BorderStyleValues style, string colour) where T : BorderPropertiesType, new() =>
        new() { Style = style, Color = new Color { Rgb = Argb(colour) } };

    static HexBinaryValue Argb(string colour) => "FF" + colour;
}
