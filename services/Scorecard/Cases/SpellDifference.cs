namespace Scorecard.Cases;

/// <summary>The days on which a case stands otherwise than before. A standing is told whole, so an end added today leaves the years before it alone.</summary>
static class SpellDifference
{
    public static DaySpan? Between(IReadOnlyList<SpellRow> before, IReadOnlyList<SpellRow> after)
    {
        DaySpan? touched = null;
        var cuts = before.Concat(after).SelectMany(row => (long[])[row.FromDay, row.ToDay]).Distinct().Order().ToList();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            if (On(before, from) == On(after, from)) continue;
            var span = new DaySpan(from, to);
            touched = touched?.With(span) ?? span;
        }
        return touched;
    }

    // How it stands on a day, whenever that began or ends.
    static SpellRow? On(IReadOnlyList<SpellRow> rows, long day) =>
        rows.FirstOrDefault(row => row.FromDay <= day && day < row.ToDay) is { } row ? row with { FromDay = 0, ToDay = 0 } : null;
}
