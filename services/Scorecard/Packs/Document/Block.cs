using System.Text.Json.Serialization;

namespace Scorecard.Packs.Document;

/// <summary>A part of a pack, in reading order. Every format prints the same blocks.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Comment), "comment")]
[JsonDerivedType(typeof(Chart), "chart")]
abstract record Block;

/// <param name="Level">2 to 4; the pack's title is 1.</param>
/// <param name="Id">Where a link may point to: "OP389".</param>
sealed record Heading(int Level, string Text, string? Id = null) : Block;

sealed record Paragraph(string Text, Emphasis Emphasis = Emphasis.None) : Block;

enum Emphasis
{
    None,

    /// <summary>Small print: a footnote, a source.</summary>
    Note,

    /// <summary>What a reader must not miss: provisional, demo data, a caveat.</summary>
    Warning,
}

/// <summary>Labels with what they say, such as the head of a card.</summary>
sealed record Facts(IReadOnlyList<Fact> Items) : Block;

sealed record Fact(string Label, Cell Cell);

/// <summary>What somebody wrote about an indicator.</summary>
/// <param name="Heading">The part, where commentary comes in parts; else null.</param>
/// <param name="By">Author and role as printed; null when not told.</param>
sealed record Comment(string? Heading, string Text, string? By) : Block;
