using Scorecard.Files.Facts;
using Scorecard.Reported;

namespace Scorecard.Catalogues;

/// <summary>What a catalogue's folder tells of something that the catalogue does not have.</summary>
static class FolderChecks
{
    public static IEnumerable<CatalogueError> Of(Catalogue catalogue, ToldFacts facts, IEnumerable<string> files)
    {
        var strange = files.Where(file => file != CatalogueFile.Name && FactList.All.All(list => list.FileName != file));
        foreach (var file in strange) yield return new(file, 0, "", $"is none of the files of a catalogue: {CatalogueFile.Name}, {string.Join(", ", FactList.All.Select(list => list.FileName))}.");

        var rows = catalogue.Indicators.ToDictionary(indicator => indicator.Code, indicator => indicator.Rows.Select(row => row.Id).Append("").ToHashSet());
        var tables = catalogue.Tables.Select(table => table.Id).ToHashSet();
        foreach (var (file, code, row) in Places(facts).Distinct())
        {
            if (rows.TryGetValue(code, out var inBox) ? inBox.Contains(row) : tables.Contains(code)) continue;
            yield return inBox is null
                ? new(file, 0, "indicator", $"\"{code}\" is no indicator and no table of this catalogue.")
                : new(file, 0, "row", $"\"{row}\" is no row of {code}.");
        }
        foreach (var code in facts.Commentary.SelectMany(written => written.Indicators).Distinct().Where(code => !rows.ContainsKey(code)))
        {
            yield return new("commentary.csv", 0, "indicators", $"\"{code}\" is no indicator of this catalogue.");
        }
        foreach (var area in facts.Values.Where(value => value.Breakdown != "" && rows.ContainsKey(value.Indicator)).Where(value => !Areas(catalogue, value.Indicator).Contains(value.Breakdown)).Select(value => (value.Indicator, value.Breakdown)).Distinct())
        {
            yield return new("values.csv", 0, "breakdown", $"\"{area.Breakdown}\" is no area of {area.Indicator}.");
        }
        foreach (var (file, other) in Catalogues(facts).Distinct().Where(named => named.Id != catalogue.Id))
        {
            yield return new(file, 0, "catalogue", $"\"{other}\" is not this catalogue, which is \"{catalogue.Id}\".");
        }
    }

    static IEnumerable<(string File, string Code, string Row)> Places(ToldFacts facts) =>
    [
        .. facts.Values.Select(value => ("values.csv", value.Indicator, value.Row)),
        .. facts.Targets.Select(target => ("targets.csv", target.Indicator, target.Row)),
        .. facts.Comparators.Select(comparator => ("comparators.csv", comparator.Indicator, comparator.Row)),
    ];

    static IEnumerable<(string File, string Id)> Catalogues(ToldFacts facts) =>
    [
        .. facts.Notes.Select(note => ("notes.csv", note.Catalogue)),
        .. facts.Actions.Select(action => ("actions.csv", action.Catalogue)),
        .. facts.Meetings.Select(meeting => ("meetings.csv", meeting.Catalogue)),
    ];

    static IReadOnlyList<string> Areas(Catalogue catalogue, string code) =>
        catalogue.Indicators.First(indicator => indicator.Code == code).Areas ?? catalogue.Areas;
}
