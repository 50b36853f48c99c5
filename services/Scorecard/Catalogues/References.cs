namespace Scorecard.Catalogues;

/// <summary>A row of a box or of a table: "" is the indicator's own row.</summary>
readonly record struct Place(string Indicator, string Row);

/// <summary>What a reference in a calculation means: a row of the same box, another indicator, or code/row of another box or table.</summary>
sealed class References(Catalogue catalogue)
{
    readonly Dictionary<string, Indicator> indicators = catalogue.Indicators.DistinctBy(indicator => indicator.Code).ToDictionary(indicator => indicator.Code);

    readonly HashSet<string> tables = [.. catalogue.Tables.Select(table => table.Id)];

    public Place? Find(Indicator from, string reference)
    {
        if (RowOf(from, reference) is { } own) return own;
        if (indicators.ContainsKey(reference)) return new(reference, "");
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return null;
        var (code, row) = (reference[..slash], reference[(slash + 1)..]);
        if (indicators.GetValueOrDefault(code) is { } other) return RowOf(other, row);
        return tables.Contains(code) ? new Place(code, row) : null;
    }

    static Place? RowOf(Indicator indicator, string row) =>
        row == indicator.Headline?.Id ? new(indicator.Code, "")
        : indicator.Rows.Any(one => one.Id == row) ? new(indicator.Code, row)
        : null;

    public Indicator? Indicator(Place place) => indicators.GetValueOrDefault(place.Indicator);

    /// <summary>How the place's value is worked out; null when it is as told.</summary>
    public Calculation? Calculation(Place place) => Indicator(place) is not { } indicator ? null
        : place.Row == "" ? indicator.Calculation
        : indicator.Rows.First(row => row.Id == place.Row).Calculation;

    /// <summary>Every place with a calculation.</summary>
    public IEnumerable<(Place Place, string Field)> All()
    {
        for (var i = 0; i < catalogue.Indicators.Count; i++)
        {
            var indicator = catalogue.Indicators[i];
            if (indicator.Calculation is not null) yield return (new(indicator.Code, ""), $"indicators[{i}].calculation");
            for (var j = 0; j < indicator.Rows.Count; j++)
            {
                if (indicator.Rows[j].Calculation is not null) yield return (new(indicator.Code, indicator.Rows[j].Id), $"indicators[{i}].rows[{j}].calculation");
            }
        }
    }

    public bool Reaches(Place from, Place wanted)
    {
        var seen = new HashSet<Place>();
        var open = new Stack<Place>(Needs(from));
        while (open.TryPop(out var place))
        {
            if (place == wanted) return true;
            if (seen.Add(place)) foreach (var next in Needs(place)) open.Push(next);
        }
        return false;
    }

    IEnumerable<Place> Needs(Place place)
    {
        if (Calculation(place) is not { } calculation || Indicator(place) is not { } indicator) return [];
        string?[] named = [calculation.Numerator, calculation.Denominator, calculation.WholeAdds, .. calculation.Of];
        return named.OfType<string>().Select(reference => Find(indicator, reference)).OfType<Place>();
    }
}
