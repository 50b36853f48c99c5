using Intake.Allocations;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>A child's allocations while an import changes them: what was stored, and what they come to.</summary>
sealed class ToldAllocations
{
    readonly Dictionary<string, (Allocation Body, string Source)> stored;
    readonly Dictionary<string, (Allocation Body, string Source)> now;
    readonly HashSet<string> everyId;
    readonly string childId;

    public ToldAllocations(SubjectRecords child, string childId)
    {
        this.childId = childId;
        stored = child.All(IntakeKinds.Allocation).ToDictionary(pair => pair.Record.Id, pair => (pair.Body, pair.Record.Source));
        now = new(stored);
        everyId = [.. child.EveryId(IntakeKinds.Allocation.Name)];
    }

    /// <summary>In date order.</summary>
    public List<(string Id, Allocation Body, string Source)> Of(string role) => [.. Every.Where(entry => entry.Body.Role == role)];

    public void Add(Allocation body, string source)
    {
        var id = AllocationId.Of(childId, body.Role, AllocationId.Next(everyId, childId, body.Role));
        everyId.Add(id);
        now[id] = (body, source);
    }

    public void Set(string id, Allocation body, string source) => now[id] = (body, source);

    public void Withdraw(string id) => now.Remove(id);

    /// <summary>Ends whatever is open; what had not begun by then never held the case.</summary>
    public void EndAll(DateOnly day)
    {
        foreach (var (id, body, source) in Every.Where(entry => entry.Body.To is null).ToList())
        {
            now[id] = (body with { To = day < body.From ? body.From : day }, source);
        }
    }

    public IEnumerable<RecordWrite> Writes()
    {
        foreach (var id in stored.Keys.Where(id => !now.ContainsKey(id))) yield return IntakeKinds.Allocation.Withdraw(id);
        foreach (var (id, body, source) in Every.Where(entry => !stored.TryGetValue(entry.Id, out var before) || before.Body != entry.Body))
        {
            yield return IntakeKinds.Allocation.Write(id, body) with { Source = source };
        }
    }

    IEnumerable<(string Id, Allocation Body, string Source)> Every => now
        .Select(entry => (Id: entry.Key, entry.Value.Body, entry.Value.Source))
        .OrderBy(entry => entry.Body.From)
        .ThenBy(entry => AllocationId.Ordinal(entry.Id));
}
