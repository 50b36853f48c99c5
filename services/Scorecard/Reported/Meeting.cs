using System.Text.Json.Serialization;

namespace Scorecard.Reported;

/// <summary>The meeting that a pack goes to.</summary>
sealed record Meeting(string Catalogue, string Period) : IToldFact
{
    public required string Name { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>"Agenda item 4".</summary>
    public string? AgendaItem { get; init; }

    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<Decided> Decisions { get; init; } = [];

    [JsonIgnore]
    public string Id => string.Join('\t', Catalogue, Period);

    [JsonIgnore]
    public IReadOnlyList<string> About => [Catalogue];
}

/// <param name="Number">Actions name it.</param>
sealed record Decided(string Number, string Text);
