namespace Scorecard.Disclosure;

/// <summary>
/// Everything published so far and what is about to be, as one system of sums. A number that did not change between two
/// versions is one variable; one that did is two, because nothing says by how much.
/// </summary>
sealed class JointSystem
{
    readonly Dictionary<(string Id, decimal Value), int> index = [];

    readonly List<Variable> variables = [];

    readonly List<IReadOnlyList<(int Variable, int Sign)>> relations = [];

    readonly List<List<int>> relationsOf = [];

    public JointSystem(Ledger now, IReadOnlyList<Disclosed> earlier)
    {
        Now = now;
        foreach (var ledger in earlier.Select(one => one.Ledger).Append(now)) Add(ledger);
        foreach (var one in earlier)
        {
            var values = one.Ledger.Quantities.ToDictionary(quantity => quantity.Id, quantity => quantity.Value, StringComparer.Ordinal);
            foreach (var id in one.Ledger.Cells.Where(cell => !one.Suppressed.Contains(cell.Key)).SelectMany(cell => cell.Value))
            {
                var at = index[(id, values[id])];
                variables[at] = variables[at] with { Known = true };
            }
        }
        OfNow = now.Quantities.ToDictionary(quantity => quantity.Id, quantity => index[(quantity.Id, quantity.Value)], StringComparer.Ordinal);
    }

    public Ledger Now { get; }

    /// <summary>By quantity of the ledger that is about to be published.</summary>
    public IReadOnlyDictionary<string, int> OfNow { get; }

    public IReadOnlyList<Variable> Variables => variables;

    public IReadOnlyList<(int Variable, int Sign)> Relation(int relation) => relations[relation];

    public IReadOnlyList<int> RelationsOf(int variable) => relationsOf[variable];

    void Add(Ledger ledger)
    {
        var of = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quantity in ledger.Quantities)
        {
            if (!index.TryGetValue((quantity.Id, quantity.Value), out var at))
            {
                index[(quantity.Id, quantity.Value)] = at = variables.Count;
                variables.Add(new(quantity.Id, quantity.Value) { Small = quantity.IsSmall, Signed = quantity.Signed, Known = quantity.Public });
                relationsOf.Add([]);
            }
            of[quantity.Id] = at;
        }
        foreach (var relation in ledger.Relations)
        {
            foreach (var id in relation.Parts.Append(relation.Total).Distinct()) relationsOf[of[id]].Add(relations.Count);
            relations.Add([(of[relation.Total], -1), .. relation.Parts.Select(part => (of[part], 1))]);
        }
    }
}

sealed record Variable(string Id, decimal Value)
{
    public bool Small { get; init; }

    public bool Signed { get; init; }

    /// <summary>It was printed before, or is public: it cannot be hidden any more.</summary>
    public bool Known { get; init; }

    /// <summary>Whether somebody who sees only what is printed could think that it reads so.</summary>
    public bool CouldBe(decimal value) => Small ? value is >= Quantity.Smallest and <= Quantity.Largest : Signed || value >= 0;
}
