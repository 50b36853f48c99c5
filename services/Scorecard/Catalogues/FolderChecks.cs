using Scorecard.Files.Facts;
using Scorecard.Reported;

namespace Scorecard.Catalogues;

/// <summary>What a catalogue's folder tells of something that the catalogue does not have. Of many lines with one fault, the first is named.</summary>
sealed class FolderChecks(Catalogue catalogue, IReadOnlyList<ToldLine> lines)
{
    readonly Dictionary<string, Indicator> indicators = catalogue.Indicators.ToDictionary(indicator => indicator.Code);

    readonly HashSet<string> tables = [.. catalogue.Tables.Select(table => table.Id)];

    public IEnumerable<CatalogueError> Of(IEnumerable<string> files) =>
    [
        .. files.Where(file => file != CatalogueFile.Name && FactList.All.All(list => list.FileName != file)).Select(file => new CatalogueError(
            file, 0, "", $"is none of the files of a catalogue: {CatalogueFile.Name}, {string.Join(", ", FactList.All.Select(list => list.FileName))}.")),
        .. lines.SelectMany(Faults).DistinctBy(fault => (fault.File, fault.Field, fault.Rule)),
    ];

    /// <summary>A comparator set that the catalogue does not name prints for the indicators that were told one: meant so, or misspelt.</summary>
    public IEnumerable<CatalogueError> Notices() => lines
        .Where(line => line.Fact is Comparator told && catalogue.Comparators.All(known => known.Id != told.Set))
        .Select(line => (line, Told: (Comparator)line.Fact))
        .DistinctBy(found => found.Told.Set)
        .Select(found => new CatalogueError(found.line.File, found.line.Row, "set",
            $"\"{found.Told.Set}\" is no comparator of this catalogue, and prints for {found.Told.Indicator} only. {OneOf("There are", catalogue.Comparators.Select(known => known.Id))}"));

    IEnumerable<CatalogueError> Faults(ToldLine line) => line.Fact switch
    {
        ReportedValue value => [.. Place(line, value.Indicator, value.Row), .. Area(line, value)],
        Target target => Place(line, target.Indicator, target.Row),
        Comparator comparator => Place(line, comparator.Indicator, comparator.Row),
        Commentary written => written.Indicators.Where(code => !indicators.ContainsKey(code))
            .Select(code => new CatalogueError(line.File, line.Row, "indicators", $"\"{code}\" is no indicator of this catalogue. {OneOf("There are", indicators.Keys)}")),
        Note note => OfThis(line, note.Catalogue),
        PackAction action => OfThis(line, action.Catalogue),
        Meeting meeting => OfThis(line, meeting.Catalogue),
        _ => [],
    };

    IEnumerable<CatalogueError> Place(ToldLine line, string code, string row)
    {
        if (tables.Contains(code)) yield break;
        if (!indicators.TryGetValue(code, out var indicator))
        {
            yield return new(line.File, line.Row, "indicator", $"\"{code}\" is no indicator and no table of this catalogue. {OneOf("There are", indicators.Keys.Concat(tables))}");
        }
        else if (row != "" && indicator.Rows.All(known => known.Id != row))
        {
            yield return new(line.File, line.Row, "row", row == indicator.Headline?.Id
                ? $"\"{row}\" is {code} itself: leave the row empty."
                : $"\"{row}\" is no row of {code}. {OneOf("It has", indicator.Rows.Select(known => known.Id))}");
        }
    }

    IEnumerable<CatalogueError> Area(ToldLine line, ReportedValue value)
    {
        if (value.Breakdown == "" || !indicators.TryGetValue(value.Indicator, out var indicator)) yield break;
        var areas = indicator.Areas ?? catalogue.Areas;
        if (!areas.Contains(value.Breakdown)) yield return new(line.File, line.Row, "breakdown", $"\"{value.Breakdown}\" is no area of {value.Indicator}. {OneOf("It has", areas)}");
    }

    IEnumerable<CatalogueError> OfThis(ToldLine line, string other)
    {
        if (other != catalogue.Id) yield return new(line.File, line.Row, "catalogue", $"\"{other}\" is not this catalogue, which is \"{catalogue.Id}\".");
    }

    static string OneOf(string begin, IEnumerable<string> known) => $"{begin} {(known.Any() ? string.Join(", ", known) : "none")}.";
}
