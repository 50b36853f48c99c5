using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>How a table fits a page: its type size, and its columns with their widths, in parts that repeat the first column where one is not enough.</summary>
sealed record TableFit(string Style, IReadOnlyList<IReadOnlyList<(int Column, int Width)>> Parts)
{
    // In twentieths of a point: both margins of a cell, with a little room.
    const int Padding = 190;

    static readonly (string Style, double Points)[] Sizes = [("TableText", 9), ("TableTextSmall", 8), ("TableTextFine", 7)];

    public static TableFit Of(Table table, int pageWidth)
    {
        foreach (var (style, points) in Sizes)
        {
            var needs = Needs(table, points);
            if (needs.Sum(need => need.Comfortable) <= pageWidth) return new(style, [Share(needs, pageWidth)]);
        }
        // Smaller letters are not read: what is still too wide has narrow words, or continues in another part.
        var (smallest, size) = Sizes[^1];
        var least = Needs(table, size);
        return least.Sum(need => need.Least) <= pageWidth
            ? new(smallest, [Share(least, pageWidth)])
            : new(smallest, [.. Split(least, pageWidth).Select(part => Share(part, pageWidth))]);
    }

    static List<Need> Needs(Table table, double points) =>
        [.. table.Columns.Select((column, at) => Need.Of(table, column, at, points * 20, Padding))];

    static IEnumerable<List<Need>> Split(List<Need> needs, int pageWidth)
    {
        // The first column heads every part: it stands there in full.
        needs[0] = needs[0] with { Least = needs[0].Most };
        List<Need> part = [needs[0]];
        foreach (var need in needs.Skip(1))
        {
            if (part.Count > 1 && part.Sum(one => one.Least) + need.Least > pageWidth)
            {
                yield return part;
                part = [needs[0]];
            }
            part.Add(need);
        }
        yield return part;
    }

    // What is left after the least is shared by how much more each wants; a table of few narrow columns stays narrow.
    static List<(int, int)> Share(List<Need> needs, int pageWidth)
    {
        var most = needs.Sum(need => need.Most);
        if (most <= pageWidth * 6 / 10) return [.. needs.Select(need => (need.Column, need.Most))];
        if (most <= pageWidth) return [.. needs.Select(need => (need.Column, (int)((long)need.Most * pageWidth / most)))];
        Func<Need, int> least = needs.Sum(need => need.Comfortable) <= pageWidth ? need => need.Comfortable : need => need.Least;
        var (taken, room) = (needs.Sum(least), Math.Max(pageWidth - needs.Sum(least), 0));
        return [.. needs.Select(need => (need.Column, least(need) + (int)((long)room * (need.Most - least(need)) / Math.Max(most - taken, 1))))];
    }
}
