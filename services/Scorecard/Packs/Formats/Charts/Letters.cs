namespace Scorecard.Packs.Formats.Charts;

/// <summary>How wide words are, on the safe side: no font is at hand where a chart is drawn.</summary>
static class Letters
{
    public static decimal Width(string words) => words.Sum(Width);

    /// <summary>At most <paramref name="most"/> lines; what does not fit ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string words, decimal width, int most)
    {
        var lines = new List<string>();
        var rest = words.Trim();
        while (Width(rest) > width && lines.Count < most - 1)
        {
            var room = Room(rest, width);
            var cut = rest.LastIndexOf(' ', room);
            if (cut <= 0) cut = room;
            lines.Add(rest[..cut]);
            rest = rest[cut..].TrimStart();
        }
        lines.Add(Width(rest) > width ? rest[..(Room(rest, width) - 1)].TrimEnd() + "…" : rest);
        return lines;
    }

    /// <summary>How many letters from the first fit.</summary>
    static int Room(string words, decimal width)
    {
        var fit = 2;
        for (var taken = Width(words[..fit]); fit < words.Length - 1 && taken + Width(words[fit]) <= width; fit++) taken += Width(words[fit]);
        return fit;
    }

    /// <summary>Of Arial and its like at 13 pixels.</summary>
    static decimal Width(char letter) => letter switch
    {
        'W' or '@' or '%' => 12.4m,
        'M' or 'm' => 10.9m,
        'i' or 'j' or 'l' or 'I' or 't' or 'f' or '.' or ',' or ':' or ';' or '\'' or '|' or ' ' or '-' or '(' or ')' or 'r' => 4.4m,
        'w' or (>= 'A' and <= 'Z') => 9.6m,
        _ => 7.3m,
    };
}
