using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;

namespace Scorecard.Packs.Layouts;

/// <summary>Goes through a pack section by section; "Section / Sub-section" gives two headings.</summary>
static class Sections
{
    /// <param name="print">The blocks of a section's indicators.</param>
    public static IEnumerable<Block> Of(PackContent content, Func<string, IReadOnlyList<EvaluatedIndicator>, IEnumerable<Block>> print)
    {
        var above = "";
        var names = content.Indicators.Select(indicator => indicator.Indicator.Section)
            .Concat(content.Tables.Select(table => table.Entry.Section).OfType<string>())
            .Distinct()
            .OrderBy(name => Position(content, name));
        foreach (var name in names)
        {
            var (main, sub) = Split(name);
            if (main != above && main != "") yield return new Heading(2, main);
            above = main;
            if (sub != "") yield return new Heading(3, sub);
            foreach (var block in print(name, [.. content.Indicators.Where(indicator => indicator.Indicator.Section == name)])) yield return block;
            foreach (var table in content.Tables.Where(table => table.Entry.Section == name && table.Entry.Behind is null)) yield return table.Table;
        }
    }

    /// <summary>The tables that stand behind these indicators.</summary>
    public static IEnumerable<Block> Behind(PackContent content, IEnumerable<EvaluatedIndicator> indicators) =>
        indicators.SelectMany(indicator => content.Tables.Where(table => table.Entry.Behind == indicator.Code).Select(table => table.Table));

    /// <summary>The tables that stand in no section and behind no indicator.</summary>
    public static IEnumerable<Block> Last(PackContent content) =>
        content.Tables.Where(table => table.Entry is { Section: null, Behind: null }).Select(table => table.Table);

    static int Position(PackContent content, string section)
    {
        for (var i = 0; i < content.Catalogue.Sections.Count; i++)
        {
            if (content.Catalogue.Sections[i] == section) return i;
        }
        return content.Catalogue.Sections.Count;
    }

    static (string Main, string Sub) Split(string section)
    {
        var slash = section.IndexOf(" / ", StringComparison.Ordinal);
        return slash < 0 ? (section, "") : (section[..slash], section[(slash + 3)..]);
    }
}
