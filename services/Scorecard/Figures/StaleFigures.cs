using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard.Figures;

/// <summary>Marks the kept figures whose days a change touches, old days and new.</summary>
sealed class StaleFigures
{
    readonly string authority;
    readonly List<Reckoned> kept;
    readonly List<(string Kind, DaySpan Days)> touched = [];

    StaleFigures(string authority, List<Reckoned> kept) => (this.authority, this.kept) = (authority, kept);

    /// <summary>Nobody reckons this authority's figures from here to the commit: what they miss of this change would never be marked.</summary>
    public static async Task<StaleFigures> Begin(LockedTransaction transaction, ProjectionScope scope)
    {
        if (!scope.Current) return new(scope.Authority, []);
        await TakeTurn(transaction, scope.Authority);
        return new(scope.Authority, await transaction.Query<Reckoned>(
            """
            SELECT measure AS Measure, period AS Period, rests_on AS RestsOn, from_day AS FromDay, to_day AS ToDay
            FROM reckoning WHERE authority = @Authority AND dirty = 0
            """,
            new { scope.Authority }));
    }

    public static Task TakeTurn(LockedTransaction transaction, string authority) => transaction.Execute(
        """
        INSERT INTO figure_turn (authority, turn) VALUES (@authority, 1)
        ON CONFLICT (authority) DO UPDATE SET turn = figure_turn.turn + 1
        """,
        new { authority });

    public void Touch(string kind, DaySpan? days)
    {
        if (days is { } span) touched.Add((kind, span));
    }

    public void TouchAll(string kind) => Touch(kind, new DaySpan(0, DaySpan.OpenEnd));

    public async Task Mark(LockedTransaction transaction)
    {
        foreach (var stale in kept.Where(figures => touched.Any(change => figures.Kinds.Contains(change.Kind) && change.Days.Overlaps(figures.Days))))
        {
            await transaction.Execute(
                "UPDATE reckoning SET dirty = 1 WHERE authority = @authority AND measure = @Measure AND period = @Period",
                new { authority, stale.Measure, stale.Period });
        }
    }

    /// <summary>Marks whatever rests on a kind of record that has no days.</summary>
    public static async Task MarkAll(LockedTransaction transaction, string authority, string kind)
    {
        await TakeTurn(transaction, authority);
        await transaction.Execute(
            "UPDATE reckoning SET dirty = 1 WHERE authority = @authority AND ',' || rests_on || ',' LIKE @kind", new { authority, kind = $"%,{kind},%" });
    }

    sealed record Reckoned
    {
        public required string Measure { get; init; }

        public required string Period { get; init; }

        public required string RestsOn { get; init; }

        public required long FromDay { get; init; }

        public required long ToDay { get; init; }

        public DaySpan Days => new(FromDay, ToDay);

        public HashSet<string> Kinds => field ??= [.. RestsOn.Split(',')];
    }
}
