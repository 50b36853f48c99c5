using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>What to do with the runs that wait, given how far was heard. Pure: the whole delivery guarantee is in here.</summary>
public sealed record HearingStep
{
    /// <summary>Changes to apply now, in order, newest of each record last.</summary>
    public required IReadOnlyList<RecordChange> Apply { get; init; }

    public required Watermark After { get; init; }

    /// <summary>Runs beyond a gap: they wait until it is filled.</summary>
    public required IReadOnlyList<RecordsChanged> Held { get; init; }

    /// <summary>The log was restored, or begun again: everything heard before must be read again under this epoch.</summary>
    public long? RebuildUnder { get; init; }

    public static HearingStep Decide(Watermark at, IEnumerable<RecordsChanged> waiting)
    {
        var current = new List<RecordsChanged>();
        long? newer = null;
        foreach (var run in waiting)
        {
            if (run.Epoch == at.Epoch || at is { Epoch: 0, Seq: 0 }) current.Add(run);
            else if (run.Epoch > at.Epoch) newer = Math.Max(newer ?? 0, run.Epoch);
        }
        // Nothing heard yet: whatever epoch is newest is simply the first.
        if (at.Epoch == 0 && current.Count > 0)
        {
            var epoch = current.Max(run => run.Epoch);
            current.RemoveAll(run => run.Epoch != epoch);
            at = at with { Epoch = epoch };
        }
        if (newer is not null) return new() { Apply = [], After = at, Held = [], RebuildUnder = newer };

        var apply = new List<RecordChange>();
        var held = new List<RecordsChanged>();
        var seq = at.Seq;
        foreach (var run in current.OrderBy(run => run.AfterSeq).ThenBy(run => run.ToSeq))
        {
            if (run.ToSeq <= seq) continue;
            if (run.AfterSeq > seq)
            {
                held.Add(run);
                continue;
            }
            apply.AddRange(run.Changes.Where(change => change.Seq > seq).OrderBy(change => change.Seq));
            seq = run.ToSeq;
        }
        return new() { Apply = apply, After = at with { Seq = seq }, Held = held };
    }
}
