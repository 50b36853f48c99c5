using System.Text.Json;
using Scorecard.Packs.Document;

namespace Scorecard.Publishing;

/// <summary>A document as JSON: the same document is the same text, and reads back as itself.</summary>
static class DocumentText
{
    public static string Write(PackDocument document) => JsonSerializer.Serialize(document, PublishingJson.Default.PackDocument);

    public static PackDocument Read(string text) => JsonSerializer.Deserialize(text, PublishingJson.Default.PackDocument)!;

    /// <summary>Of what it says; how far it has come is not part of that.</summary>
    public static string DraftSha256(PackDocument document) => FrozenText.Hash(Write(document with { Standing = "Draft" }));
}
