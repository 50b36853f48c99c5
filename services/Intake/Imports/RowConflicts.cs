using Intake.Allocations;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>Rows of one child that cannot all be right. Of periods, in date order, the first stands and what conflicts with it is left out.</summary>
static class RowConflicts
{
    public static IReadOnlyList<(SourceRow Row, Violation Violation)> Remove(ChildRows child)
    {
        var rejected = new List<(SourceRow, Violation)>();
        foreach (var twice in child.Extract.GroupBy(row => row.List).Where(rows => rows.Count() > 1).ToList())
        {
            var latest = LatestOfSeveral(twice);
            child.Extract.RemoveAll(row => row.List == twice.Key && row != latest);
            if (latest is not null) continue;
            rejected.AddRange(twice.Select(row => (row.Row, RuleBook.Duplicate.For("child_id"))));
            child.Unsure.Add(twice.Key);
            child.Journeys.RemoveAll(told => twice.Any(row => row.Row == told.Row));
        }
        foreach (var role in child.Log.GroupBy(row => row.Allocation.Role).ToList())
        {
            // Only one worker leads; several may be involved beside.
            var periods = role.Select(row => (Entry: row, Source: row.Row, From: row.Allocation.From, row.Allocation.To));
            foreach (var (entry, rule) in Conflicts(periods, overlapAllowed: role.Key != Allocation.Lead))
            {
                rejected.Add((entry.Row, rule.For(rule == RuleBook.TwoOpen ? "to" : "from")));
                child.Log.Remove(entry);
            }
        }
        foreach (var setting in child.Missing.GroupBy(row => row.Episode.Setting).ToList())
        {
            var periods = setting.Select(row => (Entry: row, Source: row.Row, From: row.Episode.StartedAt, To: row.Episode.ReturnedAt));
            foreach (var (entry, rule) in Conflicts(periods, overlapAllowed: false))
            {
                rejected.Add((entry.Row, rule.For(rule == RuleBook.TwoOpen ? "return_datetime" : "start_datetime")));
                child.Missing.Remove(entry);
            }
        }
        foreach (var kind in child.Journeys.Where(row => row.Kind.OneAtATime && Lists.Telling(row.List) == Telling.Whole).GroupBy(row => (row.Kind, row.List)).ToList())
        {
            // One without an end is ended by the next.
            var periods = kind.DistinctBy(row => row.Body)
                .Select(row => (Entry: row, Source: row.Row, From: kind.Key.Kind.From(row.Body)!.Value, To: kind.Key.Kind.To(row.Body) ?? kind.Key.Kind.From(row.Body)));
            foreach (var (entry, rule) in Conflicts(periods, overlapAllowed: false))
            {
                rejected.Add((entry.Row, rule.For($"{entry.Kind.Name}.from")));
                child.Unsure.Add(entry.List);
                child.Journeys.RemoveAll(row => row.List == entry.List && row.Body.Equals(entry.Body));
            }
        }
        return rejected;
    }

    // A plan or a time in care that ended, and another since: the latest speaks of the case. Else nothing says which row is right.
    static ToldRow? LatestOfSeveral(IGrouping<string, ToldRow> rows)
    {
        if (Lists.Shown(rows.Key) is null) return null;
        var periods = rows.OrderBy(row => row.From).ToList();
        return periods.Zip(periods.Skip(1)).All(pair => pair.First.To <= pair.Second.From) ? periods[^1] : null;
    }

    static List<(TEntry Entry, Rule Rule)> Conflicts<TEntry, TTime>(
        IEnumerable<(TEntry Entry, SourceRow Source, TTime From, TTime? To)> periods, bool overlapAllowed)
        where TTime : struct, IComparable<TTime>
    {
        var conflicts = new List<(TEntry, Rule)>();
        (TTime? Until, bool Open) last = (null, false);
        foreach (var period in periods.OrderBy(period => period.From).ThenBy(period => period.Source.Row))
        {
            if (last.Open && period.To is null) conflicts.Add((period.Entry, RuleBook.TwoOpen));
            else if (!overlapAllowed && (last.Open || last.Until?.CompareTo(period.From) > 0)) conflicts.Add((period.Entry, RuleBook.Overlap));
            else last = (period.To, last.Open || period.To is null);
        }
        return conflicts;
    }
}
