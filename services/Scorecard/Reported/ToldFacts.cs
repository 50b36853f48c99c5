using Scorecard.Populations;

namespace Scorecard.Reported;

/// <summary>Everything told that a pack may need, in no order.</summary>
sealed record ToldFacts
{
    public IReadOnlyList<ReportedValue> Values { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    public IReadOnlyList<Comparator> Comparators { get; init; } = [];

    public IReadOnlyList<Population> Populations { get; init; } = [];

    public IReadOnlyList<Commentary> Commentary { get; init; } = [];

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public IReadOnlyList<PackAction> Actions { get; init; } = [];

    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
}
