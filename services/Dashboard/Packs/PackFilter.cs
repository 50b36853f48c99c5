using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>What is left of a pack's blocks when a viewer asks for a section, an area or a rating.</summary>
static class PackFilter
{
    public static IReadOnlyList<Block> Of(PackOutline outline, PackView view)
    {
        IEnumerable<Block> blocks = outline.Pack.Blocks;
        if (view.Section != "") blocks = InSection(blocks, view.Section);
        if (view.Rating != "") blocks = Rated(blocks, outline, view.Rating);
        if (view.Area != "") blocks = blocks.Select(block => block is Table table ? InArea(table, view.Area) : block);
        return WithoutEmptyHeadings([.. blocks.Select(block => block is Table table ? TableSort.Of(table, view) : block)]);
    }

    /// <summary>What a reader must not miss stays, whatever is asked for.</summary>
    static bool Stays(Block block) => block is Paragraph { Emphasis: Emphasis.Warning };

    static IEnumerable<Block> InSection(IEnumerable<Block> blocks, string section)
    {
        var inside = false;
        foreach (var block in blocks)
        {
            if (block is Heading { Level: 2 } heading) inside = heading.Text == section;
            if (inside || Stays(block)) yield return block;
        }
    }

    static IEnumerable<Block> Rated(IEnumerable<Block> blocks, PackOutline outline, string rating)
    {
        bool IsRated(string code) => outline.Find(code)?.Rating?.Text == rating;
        IndicatorShown? about = null;
        foreach (var block in blocks)
        {
            if (block is Heading heading) about = About(outline, heading);
            var kept = block switch
            {
                Heading => about is null || IsRated(about.Code) ? block : null,
                Chart chart when outline.Find(chart.Id) is not null => IsRated(chart.Id) ? block : null,
                _ when about is not null => IsRated(about.Code) ? block : null,
                Table table => Rows(table, row => row.Id is { } id && IsRated(id.Indicator)),
                _ => Stays(block) ? block : null,
            };
            if (kept is not null) yield return kept;
        }
    }

    /// <summary>The indicator that a heading begins.</summary>
    static IndicatorShown? About(PackOutline outline, Heading heading) => heading.Id is { } code ? outline.Find(code) : outline.Named(heading);

    static Table? Rows(Table table, Func<Row, bool> kept)
    {
        var rows = table.Rows.Where(kept).ToList();
        return rows.Count == 0 ? null : table with { Rows = rows };
    }

    static Table InArea(Table table, string area)
    {
        string? Area(int column) => table.Rows.Where(row => row.Kind != RowKind.Group)
            .Select(row => row.Cells[column].Id is { } id && CellId.Of(id) is { Part: "breakdown", Item: var item } ? item : null).FirstOrDefault(item => item is not null);
        var columns = Enumerable.Range(0, table.Columns.Count).Where(column => Area(column) is null || Area(column) == area).ToList();
        return columns.Count == table.Columns.Count ? table : table with
        {
            Columns = [.. columns.Select(column => table.Columns[column])],
            Rows = [.. table.Rows.Select(row => row.Kind == RowKind.Group ? row : row with { Cells = [.. columns.Select(column => row.Cells[column])] })],
        };
    }

    static List<Block> WithoutEmptyHeadings(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>();
        for (var at = blocks.Count - 1; at >= 0; at--)
        {
            if (blocks[at] is Heading heading && (kept.Count == 0 || kept[^1] is Heading below && below.Level <= heading.Level)) continue;
            kept.Add(blocks[at]);
        }
        kept.Reverse();
        return kept;
    }
}
