namespace Scorecard;

/// <summary>What one record came to, version by version. Pure.</summary>
/// <param name="Before">The rows that were known before these versions.</param>
/// <param name="Rows">Those, and what followed: some known until a later version, the others still.</param>
sealed record HeardVersions(string Id, IReadOnlyList<object?[]> Before, IReadOnlyList<HeardRow> Rows)
{
    public IReadOnlyList<object?[]> After => [.. Rows.Where(row => row.To is null).Select(row => row.Values)];

    public bool Changed => Rows.Count != Before.Count || Rows.Any(row => row.To is not null) || !After.All(row => Before.Any(row.SequenceEqual));

    public static HeardVersions Of(string id, IEnumerable<HeardRow> known, IEnumerable<(long At, List<object?[]> Rows)> versions)
    {
        var rows = known.ToList();
        IReadOnlyList<object?[]> before = [.. rows.Select(row => row.Values)];
        foreach (var (at, told) in versions)
        {
            var now = rows.Where(row => row.To is null).ToList();
            foreach (var gone in now.Where(row => !told.Any(row.Values.SequenceEqual)))
            {
                // Told and told otherwise in one instant: nobody knew of the first.
                if (gone.From < at) rows[rows.IndexOf(gone)] = gone with { To = at };
                else rows.Remove(gone);
            }
            rows.AddRange(told.Where(row => !now.Exists(other => other.Values.SequenceEqual(row))).Select(row => new HeardRow(row, at, null)));
        }
        return new(id, before, rows);
    }
}

/// <summary>A row as its table holds it, and when it was known. No end: it still is.</summary>
sealed record HeardRow(object?[] Values, long From, long? To);
