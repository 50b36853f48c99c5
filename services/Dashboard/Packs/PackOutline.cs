using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>What a pack tells of each indicator, whatever the layout: found by the ids of its cells.</summary>
public sealed class PackOutline
{
    readonly Dictionary<string, IndicatorShown> known;

    PackOutline(PackDocument pack)
    {
        Pack = pack;
        Labels = Comparators(pack);
        known = Cells(pack).ToDictionary(cells => cells.Key, cells => new IndicatorShown(cells.Key, [.. cells]), StringComparer.Ordinal);
        Place(pack);
    }

    public PackDocument Pack { get; }

    public IReadOnlyCollection<IndicatorShown> Indicators => known.Values;

    /// <summary>The names of comparators: "england" is "England 2013/14".</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    public IndicatorShown? Find(string code) => known.GetValueOrDefault(code);

    /// <summary>Headings of level 2 that have something below them.</summary>
    public IReadOnlyList<string> Sections => [.. Pack.Blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text).Distinct()];

    public IReadOnlyList<string> Ratings => [.. known.Values.Select(indicator => indicator.Rating?.Text ?? "").Where(text => text != "").Distinct()];

    public IReadOnlyList<string> Areas => [.. Pack.Cells.Select(cell => CellId.Of(cell.Id!)).Where(id => id.Part == "breakdown").Select(id => id.Item).Distinct()];

    public static PackOutline Of(PackDocument pack) => new(pack);

    /// <summary>Of those that have a rating, be it "Data only": tables of teams have none.</summary>
    static IEnumerable<IGrouping<string, (CellId Id, Cell Cell)>> Cells(PackDocument pack)
    {
        var cells = pack.Cells.Select(cell => (Id: CellId.Of(cell.Id!), Cell: cell)).ToLookup(cell => cell.Id.Indicator, StringComparer.Ordinal);
        return cells.Where(indicator => indicator.Any(cell => cell.Id is { Part: "rating", Row: "" }));
    }

    static Dictionary<string, string> Comparators(PackDocument pack)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, cell) in pack.Blocks.SelectMany(Labelled))
            if (cell.Id is { } id && CellId.Of(id) is { Part: "comparator", Item: var item }) labels.TryAdd(item, label);
        return labels;
    }

    /// <summary>The indicator that a heading over a comment names: "OP389: Children in care".</summary>
    public IndicatorShown? Named(Heading heading) => known.Values.FirstOrDefault(shown => heading.Text == $"{shown.Printed}: {shown.Name}");

    static IEnumerable<(string Label, Cell Cell)> Labelled(Block block) => block switch
    {
        Table table => table.Rows.Where(row => row.Kind != RowKind.Group).SelectMany(row => row.Cells.Select((cell, column) => (table.Columns[column].Label, cell))),
        Facts facts => facts.Items.Select(fact => (fact.Label, fact.Cell)),
        _ => [],
    };

    void Place(PackDocument pack)
    {
        var section = "";
        IndicatorShown? card = null;
        foreach (var block in pack.Blocks)
        {
            switch (block)
            {
                case Heading { Id: { } code } heading when Find(code) is { } shown:
                    card = shown;
                    shown.Say(heading.Text, section);
                    break;
                case Heading heading:
                    card = Named(heading);
                    if (heading.Level == 2) section = heading.Text;
                    break;
                case Table table when card is not null && (table.Id == $"card-{card.Code}" || table.Id == $"box-{card.Code}"):
                    card.Say(table.Caption, section, anew: true);
                    break;
                case Table table:
                    PlaceRows(table, section);
                    break;
                case Facts facts when card is not null:
                    foreach (var fact in facts.Items.Where(fact => fact.Cell.Id is null)) card.Tell(fact.Label, fact.Cell.Text);
                    break;
                case Comment comment when card is not null:
                    card.Comment(comment);
                    break;
                case Chart chart when Find(chart.Id) is { } shown:
                    shown.Draw(chart);
                    break;
            }
        }
    }

    void PlaceRows(Table table, string section)
    {
        int At(string label) => table.Columns.ToList().FindIndex(column => column.Label == label);
        var (printed, name, polarity) = (At("Code"), At("Indicator"), At("Polarity"));
        if (name < 0) return;
        foreach (var row in table.Rows.Where(row => row.Kind == RowKind.Plain))
        {
            if (row.Id is not { } id)
            {
                // A row of words about an indicator, such as a signal.
                if (printed >= 0 && Said(table, row, row.Cells[printed].Text, row.Cells[name].Text) is { } about) about.Hear(row.Cells[^1]);
                continue;
            }
            if (Find(id.Indicator) is not { } shown || id.Row != "") continue;
            shown.Say(row.Cells[name].Text, section);
            if (printed >= 0) shown.Print(row.Cells[printed].Text);
            if (polarity >= 0) shown.Tell("Polarity", row.Cells[polarity].Text);
        }
    }

    IndicatorShown? Said(Table table, Row row, string printed, string name) =>
        table.Columns.Count == 3 && row.Cells[^1].Text != "" ? known.Values.FirstOrDefault(shown => shown.Printed == printed && shown.Name == name) : null;
}
