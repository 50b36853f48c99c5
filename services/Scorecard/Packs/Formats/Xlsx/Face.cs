using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>What a cell of a sheet is, which decides how it looks.</summary>
enum Face
{
    Title,
    Subtitle,
    Heading,
    Caption,
    Label,
    Body,
    Note,
    Warning,
    Remark,
    Author,
    Header,
    Row,
    Group,
    Total,
    Link,
}

sealed record Style(Face Face)
{
    public Tone Tone { get; init; }

    /// <summary>Of a number, or of a text with "@"; null for none.</summary>
    public string? Format { get; init; }

    public bool Right { get; init; }

    /// <summary>Whether the text would be taken for a formula when somebody edits the cell.</summary>
    public bool Quoted { get; init; }

    public bool Wraps => Face is not (Face.Title or Face.Subtitle or Face.Heading or Face.Link);

    /// <summary>Room between a cell and its neighbour.</summary>
    public uint Indent => !Right && Inset ? 1u : 0;

    /// <summary>Whether it is a cell of a table behind the first.</summary>
    public bool Inset { get; init; }

    public HorizontalAlignmentValues Horizontal => Right ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left;

    public VerticalAlignmentValues Vertical => Face switch
    {
        Face.Header => VerticalAlignmentValues.Bottom,
        Face.Row or Face.Total or Face.Link => VerticalAlignmentValues.Center,
        _ => VerticalAlignmentValues.Top,
    };
}
