using Dashboard.Daily;
using Dashboard.Patterns;

namespace Dashboard.Live;

/// <summary>The figures whose change is spoken.</summary>
sealed record Headline(int? Allocations, int? Unallocated, int? OverLimit, int? Missing)
{
    public static Headline Of(Board board) => new(
        board.Authority?.Allocations, board.Authority?.Unallocated, board.Authority?.UnallocatedOverLimit,
        board.Missing is { } missing ? MissingCounts.Children(missing.Children) : null);

    /// <summary>What changed, as one would say it; empty when nothing did.</summary>
    public string Since(Headline before)
    {
        (string Words, int? Now, int? Before)[] figures =
        [
            ("unallocated", Unallocated, before.Unallocated), ("unallocated over the limit", OverLimit, before.OverLimit),
            ("children missing", Missing, before.Missing), ("allocations", Allocations, before.Allocations),
        ];
        return string.Join(", ", figures.Where(figure => figure.Now != figure.Before && figure is { Now: not null, Before: not null })
            .Select(figure => $"{figure.Words} {Figure.Count(figure.Now!.Value).Text} (was {Figure.Count(figure.Before!.Value).Text})"));
    }
}
