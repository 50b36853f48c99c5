using System.Text.Json;
using Scorecard.Catalogues;

namespace Scorecard.Publishing;

/// <summary>Which cells of a pack rest on counted records, and what counts them.</summary>
sealed class CountedCells(Catalogue catalogue)
{
    readonly References references = new(catalogue);

    /// <summary>The measures, or the kind of a computed table; none where everything behind the cell was told.</summary>
    public IReadOnlyList<string> Measures(string cell)
    {
        var code = cell.Split('/')[0];
        if (catalogue.Tables.FirstOrDefault(table => table.Id == code)?.Computed is { } computed) return [JsonNamingPolicy.SnakeCaseLower.ConvertName(computed.ToString())];
        if (references.Indicator(new(code, "")) is not { } indicator) return [];
        string?[] ofTheYear = [indicator.YearToDate.Weight, indicator.YearToDate.Of];
        Place[] places =
        [
            .. indicator.Rows.Select(row => new Place(code, row.Id)).Prepend(new(code, "")),
            .. ofTheYear.OfType<string>().Select(reference => references.Find(indicator, reference)).OfType<Place>(),
        ];
        return
        [
            .. catalogue.Indicators
                .Where(counted => counted.Measure != Indicator.Reported && places.Any(place => place.Indicator == counted.Code || references.Reaches(place, new(counted.Code, ""))))
                .Select(counted => counted.Measure).Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
