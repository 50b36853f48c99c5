namespace Scorecard.Disclosure;

/// <summary>Which cells a publication does not print.</summary>
/// <param name="Cells">Their ids, in the ledger's order.</param>
/// <param name="AlreadyPrinted">Small counts that an earlier publication printed: it cannot be taken back.</param>
/// <param name="NotSafe">Small counts that can be worked out from what was printed earlier, whatever is hidden now.</param>
sealed record Suppression(IReadOnlyList<string> Cells, IReadOnlyList<string> AlreadyPrinted, IReadOnlyList<string> NotSafe)
{
    public static Suppression Of(Ledger now, params IReadOnlyList<Disclosed> earlier)
    {
        var system = new JointSystem(now, earlier);
        var cellsOf = now.Cells.SelectMany(cell => cell.Value.Select(id => (At: system.OfNow[id], Cell: cell.Key))).ToLookup(pair => pair.At, pair => pair.Cell);
        var small = Enumerable.Range(0, system.Variables.Count).Where(at => system.Variables[at].Small).ToList();
        // Printed earlier or not, a small count is not printed again.
        var hidden = now.Quantities.Where(quantity => quantity.IsSmall).Select(quantity => system.OfNow[quantity.Id]).ToHashSet();
        var gone = hidden.SelectMany(at => cellsOf[at]).ToHashSet(StringComparer.Ordinal);
        var notSafe = new List<string>();
        foreach (var at in small.Where(at => !system.Variables[at].Known))
        {
            var others = new OtherReading(system, CostOf).Of(at);
            if (others is null)
            {
                foreach (var one in Around(system, at)) Hide(one);
                others = new OtherReading(system, CostOf).Of(at);
            }
            if (others is null) notSafe.Add(system.Variables[at].Id);
            else foreach (var other in others) Hide(other);
        }
        return new(
            [.. now.Cells.Keys.Where(gone.Contains)],
            [.. hidden.Where(at => system.Variables[at].Known).Select(at => system.Variables[at].Id).Order(StringComparer.Ordinal)],
            [.. notSafe.Order(StringComparer.Ordinal)]);

        void Hide(int at)
        {
            if (hidden.Add(at)) gone.UnionWith(cellsOf[at]);
        }

        Cost CostOf(int at)
        {
            if (hidden.Contains(at)) return Cost.Nothing;
            var shown = cellsOf[at].Count(cell => !gone.Contains(cell));
            var value = Math.Abs(system.Variables[at].Value);
            return shown == 0 ? Cost.Nothing : new(shown, value == 0 ? 1 : 0, value);
        }
    }

    /// <summary>Everything that can still be hidden and hangs together with it.</summary>
    static HashSet<int> Around(JointSystem system, int at)
    {
        var found = new HashSet<int> { at };
        var open = new Stack<int>([at]);
        while (open.TryPop(out var one))
        {
            foreach (var next in system.RelationsOf(one).SelectMany(system.Relation).Select(member => member.Variable))
            {
                if (!system.Variables[next].Known && found.Add(next)) open.Push(next);
            }
        }
        return found;
    }
}
