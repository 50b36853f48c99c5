using System.Collections.Immutable;
using Workforce.Counting;

namespace Workforce.Live;

/// <summary>An authority's counts in memory.</summary>
sealed record Snapshot(long Epoch, long Version, ImmutableDictionary<string, TeamRow> Rows, CountHead Head, Included Included)
{
    public bool HoldsOn(int day) => Rows.Values.All(row => row.HoldsOn(day));

    /// <summary>Null when something between the snapshot and the push was missed: everything must be read again.</summary>
    public static Snapshot? Merge(Snapshot? known, CountPush push)
    {
        if (known is not null && push.Epoch < known.Epoch) return known;
        if (known is null || push.Epoch > known.Epoch)
        {
            return push.After > 0 ? null : new(push.Epoch, push.Version, push.Rows.ToImmutableDictionary(row => row.Team, StringComparer.Ordinal), push.Head, push.Included);
        }
        if (push.After > known.Version) return null;
        var newer = push.Rows.Where(row => !known.Rows.TryGetValue(row.Team, out var held) || held.Version < row.Version);
        return known with
        {
            Version = Math.Max(known.Version, push.Version),
            Rows = known.Rows.SetItems(newer.Select(row => KeyValuePair.Create(row.Team, row))),
            Head = push.Version >= known.Version ? push.Head : known.Head,
            Included = known.Included.And(push.Included),
        };
    }
}
