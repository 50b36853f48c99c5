using System.Collections.Immutable;

namespace Scorecard.Disclosure;

/// <summary>
/// Looks for other numbers that fit everything printed and give one number another value: while there are such, nobody can
/// work it out. What has to be hidden for it is the cheapest found first.
/// </summary>
sealed class OtherReading(JointSystem system, Func<int, Cost> cost)
{
    // Past it, whoever asks hides the whole table.
    const int MostSteps = 20_000;

    /// <returns>The numbers that read otherwise; null when none were found.</returns>
    public IReadOnlyCollection<int>? Of(int variable)
    {
        var open = new PriorityQueue<Step, (Cost, int, int)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var order = 0;
        Push(Step.None, variable, 1);
        Push(Step.None, variable, -1);
        for (var steps = 0; steps < MostSteps && open.TryDequeue(out var step, out _); steps++)
        {
            if (step.OutOfBalance.IsEmpty) return [.. step.Changes.Keys];
            var (relation, excess) = step.OutOfBalance.First();
            foreach (var (other, sign) in system.Relation(relation))
            {
                if (!step.Changes.ContainsKey(other)) Push(step, other, -Math.Sign(excess) * sign);
            }
        }
        return null;

        void Push(Step from, int changed, int by)
        {
            var one = system.Variables[changed];
            if (one.Known || !one.CouldBe(one.Value + by)) return;
            var next = from.With(system, changed, by, cost(changed));
            if (seen.Add(next.Key)) open.Enqueue(next, (next.Cost, next.OutOfBalance.Count, order++));
        }
    }

    sealed record Step(ImmutableSortedDictionary<int, int> Changes, ImmutableSortedDictionary<int, int> OutOfBalance, Cost Cost)
    {
        public static readonly Step None = new(ImmutableSortedDictionary<int, int>.Empty, ImmutableSortedDictionary<int, int>.Empty, Cost.Nothing);

        public string Key => string.Join(' ', Changes.Select(change => $"{change.Key}{(change.Value > 0 ? '+' : '-')}"));

        public Step With(JointSystem system, int changed, int by, Cost cost)
        {
            var balance = OutOfBalance;
            foreach (var relation in system.RelationsOf(changed))
            {
                var excess = balance.GetValueOrDefault(relation) + by * system.Relation(relation).Where(member => member.Variable == changed).Sum(member => member.Sign);
                balance = excess == 0 ? balance.Remove(relation) : balance.SetItem(relation, excess);
            }
            return new(Changes.Add(changed, by), balance, Cost + cost);
        }
    }
}
