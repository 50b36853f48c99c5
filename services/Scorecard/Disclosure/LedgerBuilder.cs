namespace Scorecard.Disclosure;

sealed class LedgerBuilder
{
    readonly Dictionary<string, Quantity> quantities = new(StringComparer.Ordinal);

    readonly Dictionary<string, IReadOnlyList<string>> cells = new(StringComparer.Ordinal);

    readonly Dictionary<string, string> missing = new(StringComparer.Ordinal);

    readonly List<Relation> relations = [];

    public string Add(Quantity quantity)
    {
        quantities.TryAdd(quantity.Id, quantity);
        return quantity.Id;
    }

    public decimal? Value(string id) => quantities.GetValueOrDefault(id)?.Value;

    public void Relate(string total, IReadOnlyList<string> parts)
    {
        if (parts.Count > 0 && !parts.Contains(total)) relations.Add(new(total, parts));
    }

    public void Rest(string cell, IReadOnlyList<string> on)
    {
        if (on.Count > 0) cells[cell] = [.. on.Distinct()];
    }

    public void Miss(string cell, string symbol) => missing[cell] = symbol;

    public bool Knows(string cell) => cells.ContainsKey(cell);

    public Ledger Build() => new()
    {
        Quantities = [.. quantities.Values],
        Relations = [.. relations.Where(relation => Value(relation.Total) is { } total && relation.Parts.Sum(Value) == total && relation.Parts.All(quantities.ContainsKey))],
        Cells = cells,
        Missing = missing,
    };
}
