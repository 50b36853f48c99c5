namespace Scorecard.Reported;

/// <summary>The meeting that a pack goes to.</summary>
sealed record Meeting(string Catalogue, string Period)
{
    public required string Name { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>"Agenda item 4".</summary>
    public string? AgendaItem { get; init; }

    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<Decided> Decisions { get; init; } = [];

    public string Id => string.Join('\t', Catalogue, Period);
}

/// <param name="Number">Actions name it.</param>
sealed record Decided(string Number, string Text);
