using Scorecard.Disclosure;

namespace Scorecard.Tests.Disclosure;

/// <summary>
/// Reads every publication, knows what adds up to what, which numbers did not change, that a number is not below 0, and which
/// of the hidden ones are 1 to 5. Looks for a whole solution in which one number is another; where there is none, it knows it.
/// </summary>
sealed class Attacker
{
    const int Most = 400;

    readonly List<(string Id, decimal Value)> unknown = [];

    readonly List<(int Low, int High)> limits = [];

    readonly List<(List<int> Parts, List<int> Totals, int Known)> sums = [];

    public Attacker(params IEnumerable<Disclosed> seen)
    {
        var all = seen.ToList();
        var known = all.SelectMany(one => one.Ledger.Cells.Where(cell => !one.Suppressed.Contains(cell.Key)).SelectMany(cell => cell.Value).Select(id => (id, Value(one, id)))).ToHashSet();
        foreach (var quantity in all.SelectMany(one => one.Ledger.Quantities).Where(quantity => !known.Contains((quantity.Id, quantity.Value)) && !quantity.Public))
        {
            if (unknown.Contains((quantity.Id, quantity.Value))) continue;
            unknown.Add((quantity.Id, quantity.Value));
            limits.Add(quantity.IsSmall ? (1, 5) : (0, Most));
        }
        foreach (var one in all)
        {
            foreach (var relation in one.Ledger.Relations)
            {
                var total = At(one, relation.Total);
                var parts = relation.Parts.Select(part => At(one, part)).ToList();
                var rest = relation.Parts.Where((_, i) => parts[i] < 0).Sum(part => Value(one, part)) - (total < 0 ? Value(one, relation.Total) : 0);
                sums.Add(([.. parts.Where(part => part >= 0)], total < 0 ? [] : [total], (int)rest));
            }
        }
    }

    public bool Knows(string id, decimal value)
    {
        var at = unknown.IndexOf((id, value));
        return at < 0 || !Enumerable.Range(1, 5).Where(other => other != value).Any(other => Fits([.. limits.Select((limit, i) => i == at ? (other, other) : limit)]));
    }

    bool Fits((int Low, int High)[] domains)
    {
        if (!Narrow(domains)) return false;
        var open = Enumerable.Range(0, domains.Length).Where(i => domains[i].Low < domains[i].High).OrderBy(i => domains[i].High - domains[i].Low).Select(i => (int?)i).FirstOrDefault();
        if (open is not { } at) return true;
        var truth = (int)unknown[at].Value;
        return Enumerable.Range(domains[at].Low, domains[at].High - domains[at].Low + 1).OrderBy(value => Math.Abs(value - truth))
            .Any(value => Fits([.. domains.Select((domain, i) => i == at ? (value, value) : domain)]));
    }

    bool Narrow((int Low, int High)[] domains)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (parts, totals, known) in sums)
            {
                var (low, high) = (known + parts.Sum(i => domains[i].Low) - totals.Sum(i => domains[i].High), known + parts.Sum(i => domains[i].High) - totals.Sum(i => domains[i].Low));
                if (low > 0 || high < 0) return false;
                foreach (var i in parts) changed |= Set(domains, i, domains[i].High - high, domains[i].Low - low);
                foreach (var i in totals) changed |= Set(domains, i, domains[i].High + low, domains[i].Low + high);
                if (parts.Concat(totals).Any(i => domains[i].Low > domains[i].High)) return false;
            }
        }
        return true;
    }

    static bool Set((int Low, int High)[] domains, int at, int low, int high)
    {
        var next = (Math.Max(domains[at].Low, low), Math.Min(domains[at].High, high));
        if (next == domains[at]) return false;
        domains[at] = next;
        return true;
    }

    int At(Disclosed one, string id) => unknown.IndexOf((id, Value(one, id)));

    static decimal Value(Disclosed one, string id) => one.Ledger.Quantities.First(quantity => quantity.Id == id).Value;
}
