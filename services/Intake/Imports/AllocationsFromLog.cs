using Intake.Allocations;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>
/// A dated log tells the whole of the roles it names for a child, from its first day to the import's day: what was told
/// or inferred otherwise for that time gives way.
/// </summary>
static class AllocationsFromLog
{
    public static void Tell(ChildRows rows, ToldAllocations allocations, DateOnly asOf)
    {
        foreach (var role in rows.Log.GroupBy(row => row.Allocation.Role))
        {
            var told = role.Select(row => row.Allocation).OrderBy(allocation => allocation.From).ThenBy(allocation => allocation.To ?? DateOnly.MaxValue).ToList();
            var before = allocations.Of(role.Key).ToLookup(entry => entry.Source == Sources.DatedLog);
            foreach (var (id, body, source) in before[false]) GiveWay(id, body, source, told[0].From, asOf, allocations);

            // In order, so that an allocation whose date was corrected stays the same allocation. What an earlier log told
            // of the time before this one begins stays.
            var logged = before[true].Where(entry => entry.Body.To is not { } ended || ended > told[0].From).ToList();
            for (var i = 0; i < told.Count; i++)
            {
                if (i < logged.Count) allocations.Set(logged[i].Id, told[i], Sources.DatedLog);
                else allocations.Add(told[i], Sources.DatedLog);
            }
            foreach (var gone in logged.Skip(told.Count)) allocations.Withdraw(gone.Id);
        }
    }

    static void GiveWay(string id, Allocation body, string source, DateOnly from, DateOnly asOf, ToldAllocations allocations)
    {
        if (body.From > asOf || body.To <= from) return;
        if (body.From < from) allocations.Set(id, body with { To = from }, source);
        else allocations.Withdraw(id);
    }
}
