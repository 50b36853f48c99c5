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

    public static ToldFacts Of(IReadOnlyCollection<IToldFact> facts) => new()
    {
        Values = [.. facts.OfType<ReportedValue>()],
        Targets = [.. facts.OfType<Target>()],
        Comparators = [.. facts.OfType<Comparator>()],
        Populations = [.. facts.OfType<Population>()],
        Commentary = [.. facts.OfType<Commentary>()],
        Notes = [.. facts.OfType<Note>()],
        Actions = [.. facts.OfType<PackAction>()],
        Meetings = [.. facts.OfType<Meeting>()],
    };

    /// <summary>These, and of the others what these do not tell.</summary>
    public ToldFacts Over(ToldFacts others) => new()
    {
        Values = Over(Values, others.Values),
        Targets = Over(Targets, others.Targets),
        Comparators = Over(Comparators, others.Comparators),
        Populations = Over(Populations, others.Populations),
        Commentary = Over(Commentary, others.Commentary),
        Notes = Over(Notes, others.Notes),
        Actions = Over(Actions, others.Actions),
        Meetings = Over(Meetings, others.Meetings),
    };

    static IReadOnlyList<T> Over<T>(IReadOnlyList<T> these, IReadOnlyList<T> others)
        where T : IToldFact => [.. these.Concat(others).DistinctBy(fact => fact.Id)];
}
