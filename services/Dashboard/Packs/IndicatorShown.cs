using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>One indicator of a pack: its names, what is said of it, and its cells.</summary>
public sealed class IndicatorShown(string code, IReadOnlyList<(CellId Id, Cell Cell)> cells)
{
    readonly Dictionary<string, string> facts = new(StringComparer.Ordinal);
    readonly List<Cell> signals = [];
    readonly List<Comment> comments = [];

    public string Code { get; } = code;

    /// <summary>The code as the pack prints it.</summary>
    public string Printed { get; private set; } = code;

    public string Name { get; private set; } = "";

    public string Section { get; private set; } = "";

    public Chart? Chart { get; private set; }

    /// <summary>Owner, polarity, unit, plans: as far as the layout prints them.</summary>
    public IReadOnlyDictionary<string, string> Facts => facts;

    /// <summary>What the figures say beyond the rating.</summary>
    public IReadOnlyList<Cell> Signals => signals;

    public IReadOnlyList<Comment> Comments => comments;

    public Cell? Rating => One("rating");

    public Cell? Trend => One("trend");

    public Cell? YearToDate => One("ytd");

    public Cell? Target => One("target") ?? Items("target").Select(item => item.Cell).LastOrDefault(cell => cell.Text != "");

    // An average of earlier periods stands among them, and is no point in time.
    public IReadOnlyList<(string Item, Cell Cell)> Series => [.. Items("series").Where(item => item.Item != "baseline")];

    public IReadOnlyList<(string Item, Cell Cell)> Comparators => Items("comparator");

    public IReadOnlyList<(string Item, Cell Cell)> Areas => Items("breakdown");

    public Cell? Latest => Series.LastOrDefault(item => item.Cell.Value is not null).Cell;

    /// <summary>What the figures are in, as far as the pack tells.</summary>
    public string? Unit => facts.GetValueOrDefault("Unit") ?? (Latest is { } latest && latest.Text.EndsWith('%') ? "%" : null);

    internal void Say(string name, string section, bool anew = false)
    {
        if (Name != "" && !anew) return;
        (Name, Section) = (name, section);
    }

    internal void Print(string printed)
    {
        if (printed != "") Printed = printed;
    }

    internal void Tell(string label, string text)
    {
        if (text is not "" and not "-") facts.TryAdd(label, text);
    }

    internal void Comment(Comment comment) => comments.Add(comment);

    internal void Hear(Cell signal) => signals.Add(signal);

    // The axis ends in its unit: "Children in care (number)".
    internal void Draw(Chart chart)
    {
        Chart = chart;
        if (chart.Axis.EndsWith(')') && chart.Axis.LastIndexOf('(') is > 0 and var open) Tell("Unit", chart.Axis[(open + 1)..^1]);
    }

    Cell? One(string part) => cells.FirstOrDefault(cell => cell.Id.Part == part && cell.Id is { Row: "", Item: "" }).Cell;

    IReadOnlyList<(string Item, Cell Cell)> Items(string part) => [.. cells.Where(cell => cell.Id.Part == part && cell.Id.Row == "" && cell.Id.Item != "").Select(cell => (cell.Id.Item, cell.Cell))];
}
