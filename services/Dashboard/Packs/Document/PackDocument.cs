using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Packs.Document;

/// <summary>A pack as the Scorecard service prints it (docs/packs.md, JSON): what it says of itself, its blocks in reading order, and every cell once.</summary>
public sealed record PackDocument
{
    static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public required string Catalogue { get; init; }
    public required string Title { get; init; }
    public required string Organisation { get; init; }
    public required string Period { get; init; }
    public required string PeriodName { get; init; }
    public required string AsAt { get; init; }
    public required string Standing { get; init; }
    public IReadOnlyList<string> Subtitles { get; init; } = [];
    public required IReadOnlyList<Block> Blocks { get; init; }
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The title with the period, said once.</summary>
    [JsonIgnore]
    public string FullTitle => Title.Contains(PeriodName, StringComparison.Ordinal) ? Title : $"{Title}, {PeriodName}";

    /// <summary>Whether there is more than what figures are compared with.</summary>
    public bool HasFigures() => Cells.Any(cell => cell.Value is not null && CellId.Of(cell.Id!).Part is not ("target" or "comparator" or "baseline"));

    public static PackDocument Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<PackDocument>(json, Json) ?? throw new JsonException("The pack is empty.");
}
