namespace Scorecard.Publishing;

/// <summary>A fact that read otherwise at a later position of the log.</summary>
/// <param name="Before">Null when it was not told yet.</param>
/// <param name="After">As it was told last, or that it was withdrawn.</param>
sealed record ChangedFact(KnownFact? Before, KnownFact After)
{
    public static IReadOnlyList<ChangedFact> Between(IReadOnlyList<KnownFact> before, IReadOnlyList<KnownFact> after)
    {
        var was = before.ToDictionary(fact => (fact.Kind, fact.Id));
        return
        [
            .. after.Select(now => new ChangedFact(was.GetValueOrDefault((now.Kind, now.Id)), now))
                .Where(change => change.Before is { } before ? (before.IsTold, before.Body) != (change.After.IsTold, change.After.Body) : change.After.IsTold),
        ];
    }

    /// <summary>The facts as they are after the changes, but for these, which are as before.</summary>
    public static IReadOnlyList<KnownFact> Undo(IReadOnlyList<KnownFact> after, IReadOnlyCollection<ChangedFact> undone)
    {
        var gone = undone.Select(change => (change.After.Kind, change.After.Id)).ToHashSet();
        return [.. after.Where(fact => !gone.Contains((fact.Kind, fact.Id))), .. undone.Select(change => change.Before).OfType<KnownFact>()];
    }
}
