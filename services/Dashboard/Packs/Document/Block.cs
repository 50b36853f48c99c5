using System.Text.Json.Serialization;

namespace Dashboard.Packs.Document;

/// <summary>A part of a pack, in reading order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Comment), "comment")]
[JsonDerivedType(typeof(Chart), "chart")]
public abstract record Block;

/// <param name="Level">2 to 4; the pack's title is 1.</param>
/// <param name="Id">An indicator's code, where the heading begins one.</param>
public sealed record Heading(int Level, string Text, string? Id = null) : Block;

public sealed record Paragraph(string Text, Emphasis Emphasis = Emphasis.None) : Block;

public enum Emphasis
{
    None,
    Note,
    Warning,
}

/// <summary>Labels with what they say, such as the head of a card.</summary>
public sealed record Facts(IReadOnlyList<Labelled> Items) : Block;

public sealed record Labelled(string Label, Cell Cell);

/// <summary>What somebody wrote about an indicator.</summary>
public sealed record Comment(string? Heading, string Text, string? By) : Block;
