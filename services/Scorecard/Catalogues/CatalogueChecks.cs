using System.Globalization;
using System.Text.RegularExpressions;
using Scorecard.Periods;

namespace Scorecard.Catalogues;

/// <summary>What a schema cannot say: that what is named exists, once, and does not go round in a circle.</summary>
sealed partial class CatalogueChecks(string file, Catalogue catalogue, IReadOnlyDictionary<string, int> lines, IReadOnlyDictionary<string, IReadOnlyList<string>> measures)
{
    static readonly string[] Ratings = ["red", "amber", "green", "better", "worse", "on_target", "alert", "warning", "ok", "data_only", "no_data"];

    readonly References references = new(catalogue);

    public List<CatalogueError> Errors { get; } = [];

    public void Run()
    {
        Check(IdPattern().IsMatch(catalogue.Id), "id", "is lower-case letters, digits and dashes.");
        Check(LabelWorks(catalogue.Periods.Label), "periods.label", "is no date pattern, such as MMM-yy.");
        foreach (var period in catalogue.Periods.Labels.Keys) Check(Period.TryParse(period, out _), $"periods.labels.{period}", NoPeriod);
        Words("words.ratings", catalogue.Words.Ratings.Keys, Ratings);
        Words("words.trends", catalogue.Words.Trends.Keys, ["improving", "worsening", "same", "up", "down"]);
        Words("words.missing", catalogue.Words.Missing.Keys, ["not_available", "not_yet_due", "suppressed", "not_applicable"]);
        Words("words.polarity", catalogue.Words.Polarity.Keys, ["higher", "lower", "none"]);
        Unique(catalogue.Comparators.Select((comparator, i) => ($"comparators[{i}].id", comparator.Id)));
        Unique(catalogue.Areas.Select((area, i) => ($"areas[{i}]", area)));
        Unique([
            .. catalogue.Indicators.Select((indicator, i) => ($"indicators[{i}].code", indicator.Code)),
            .. catalogue.Tables.Select((table, i) => ($"tables[{i}].id", table.Id))]);
        for (var i = 0; i < catalogue.Indicators.Count; i++) Indicator(catalogue.Indicators[i], $"indicators[{i}]");
        for (var i = 0; i < catalogue.Tables.Count; i++) Table(catalogue.Tables[i], $"tables[{i}]");
        if (Errors.Count == 0) Circles();
    }

    const string NoPeriod = "is no period, such as 2015-08, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31.";

    void Indicator(Indicator indicator, string field)
    {
        Id(indicator.Code, $"{field}.code");
        Check(catalogue.Sections.Count == 0 || catalogue.Sections.Contains(indicator.Section), $"{field}.section", $"is none of the sections: {string.Join("; ", catalogue.Sections)}.");
        Check(indicator.Measure == Catalogues.Indicator.Reported || measures.ContainsKey(indicator.Measure), $"{field}.measure",
            $"is no measure. There are: {string.Join(", ", measures.Keys.Order(StringComparer.Ordinal).Prepend(Catalogues.Indicator.Reported))}.");
        Part(indicator, indicator.By, $"{field}.by");
        for (var i = 0; i < indicator.Rows.Count; i++) Part(indicator, indicator.Rows[i].By, $"{field}.rows[{i}].by");
        Format(indicator.Format, $"{field}.format");
        Unique([
            .. indicator.Headline is { } headline ? new[] { ($"{field}.headline.id", headline.Id) } : [],
            .. indicator.Rows.Select((row, i) => ($"{field}.rows[{i}].id", row.Id))]);
        if (indicator.Calculation is { } own) Calculation(own, indicator, $"{field}.calculation");
        for (var i = 0; i < indicator.Rows.Count; i++)
        {
            Id(indicator.Rows[i].Id, $"{field}.rows[{i}].id");
            Format(indicator.Rows[i].Format, $"{field}.rows[{i}].format");
            if (indicator.Rows[i].Calculation is { } calculation) Calculation(calculation, indicator, $"{field}.rows[{i}].calculation");
        }
        Check(indicator.YearToDate.Rule is not YearToDateRule.NetSinceOutturn || indicator is { YearToDate.Of: not null } or { Calculation.Of: [_, ..] },
            $"{field}.year_to_date.of", "is missing: net_since_outturn needs the indicator whose latest value is taken.");
        Reference(indicator.YearToDate.Weight, indicator, $"{field}.year_to_date.weight");
        Reference(indicator.YearToDate.Of, indicator, $"{field}.year_to_date.of");
        Words($"{field}.commentary.required_when", indicator.Commentary.RequiredWhen, Ratings);
        foreach (var comparator in indicator.Comparators.Keys) Comparator(comparator, $"{field}.comparators.{comparator}");
        if (indicator.YearToDate.Rule is YearToDateRule.NetSinceOutturn) Comparator(indicator.YearToDate.Outturn, $"{field}.year_to_date.outturn");
        var needsBaseline = indicator.Trend is { Compare: TrendCompare.Baseline, Rule: not TrendRule.None }
            || catalogue.Periods.Show is PeriodsShown.BaselineAndReport;
        Check(!needsBaseline || indicator.Baseline is not null, $"{field}.baseline", "is missing: the columns or the trend need it.");
        if (indicator.Baseline?.Period is { } period) Check(Period.TryParse(period, out _), $"{field}.baseline.period", NoPeriod);
        Check(indicator.Rating is not { TolerancePercent: < 0 } and not { TolerancePoints: < 0 }, $"{field}.rating", "has a tolerance under 0.");
        Check(indicator.Rating.Scheme is RatingScheme.DataOnly or RatingScheme.None || indicator.Polarity is not Polarity.None, $"{field}.polarity",
            "is none, or left out: what has no better way cannot be rated. Rating data_only takes it.");
        for (var i = 0; i < indicator.Overrides.Count; i++) Override(indicator, indicator.Overrides[i], $"{field}.overrides[{i}]");
    }

    void Comparator(string id, string field) => Check(
        catalogue.Comparators.Any(known => known.Id == id), field, $"\"{id}\" is none of the comparators: {string.Join(", ", catalogue.Comparators.Select(known => known.Id))}.");

    void Override(Indicator indicator, Override one, string field)
    {
        if (!Period.TryParse(one.Period, out var period) || period.Kind != catalogue.Frequency.Kind())
        {
            Check(false, $"{field}.period", $"\"{one.Period}\" is no {catalogue.Frequency.ToString().ToLowerInvariant()}: it is the period of a pack.");
            return;
        }
        var cells = OverriddenCells.Of(catalogue, indicator, period).ToList();
        Check(cells.Contains(one.Cell), $"{field}.cell", $"\"{one.Cell}\" is no cell of {indicator.Code} in the pack of {one.Period}. There are: {string.Join(", ", cells)}.");
    }

    void Part(Indicator indicator, string? by, string field)
    {
        if (by is null) return;
        var keys = measures.GetValueOrDefault(indicator.Measure) ?? [];
        Check(MeasurePart.Read(by) is { } part && keys.Contains(part.Key), field, keys.Count == 0
            ? "is for a computed measure that is broken down."
            : $"is no part of {indicator.Measure}, such as {keys[0]}=…. It is broken down by: {string.Join(", ", keys)}.");
    }

    void Calculation(Calculation calculation, Indicator indicator, string field)
    {
        Reference(calculation.Numerator, indicator, $"{field}.numerator");
        Reference(calculation.Denominator, indicator, $"{field}.denominator");
        Reference(calculation.WholeAdds, indicator, $"{field}.whole_adds");
        for (var i = 0; i < calculation.Of.Count; i++) Reference(calculation.Of[i], indicator, $"{field}.of[{i}]");
        Check(calculation.Population is null or > 0, $"{field}.population", "is not above 0.");
        var wanted = calculation.Rule switch
        {
            CalculationRule.TotalOf => calculation.Of.Count > 0,
            CalculationRule.DifferenceOf or CalculationRule.CopyOf => calculation.Of.Count == 1,
            _ => calculation.Of.Count == 0,
        };
        Check(wanted, $"{field}.of", calculation.Rule switch
        {
            CalculationRule.TotalOf => "names no parts.",
            CalculationRule.DifferenceOf or CalculationRule.CopyOf => "names one.",
            _ => "is not for this rule.",
        });
    }

    void Table(TableEntry table, string field)
    {
        Id(table.Id, $"{field}.id");
        Check(table.Computed is not null || table.Columns.Count > 0, $"{field}.columns", "is missing: a table that is not computed has columns.");
        Check(table.Behind is null || catalogue.Indicators.Any(indicator => indicator.Code == table.Behind), $"{field}.behind", "is no indicator.");
        Unique(table.Rows.Select((row, i) => ($"{field}.rows[{i}].id", row.Id)));
        Unique(table.Columns.Select((column, i) => ($"{field}.columns[{i}].id", column.Id)));
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var denominator = table.Rows[i].Denominator;
            Check(denominator is null || (denominator != table.Rows[i].Id && table.Rows.Any(row => row.Id == denominator)), $"{field}.rows[{i}].denominator", "is no other row of this table.");
        }
        for (var i = 0; i < table.Columns.Count; i++) Format(table.Columns[i].Format, $"{field}.columns[{i}].format");
        for (var i = 0; i < table.Periods.Count; i++) Check(Period.TryParse(table.Periods[i], out _), $"{field}.periods[{i}]", NoPeriod);
    }

    void Circles()
    {
        foreach (var (from, line) in references.All().Where(from => references.Reaches(from.Place, from.Place)).Select(from => (from, Line(from.Field))))
        {
            Errors.Add(new(file, line, from.Field, "is worked out from itself."));
        }
    }

    void Reference(string? reference, Indicator from, string field)
    {
        if (reference is null) return;
        Check(references.Find(from, reference) is not null, field,
            $"\"{reference}\" is no row of this box, no indicator, and no code/row of another box or table.");
    }

    void Id(string id, string field) => Check(id.Length is > 0 and <= 60 && id.All(letter => !char.IsControl(letter) && letter != '/'), field, "is 1 to 60 letters without / and control characters.");

    void Format(Format format, string field) => Check(format.Decimals is >= 0 and <= 6, $"{field}.decimals", "is 0 to 6.");

    void Words(string field, IEnumerable<string> words, string[] known)
    {
        foreach (var word in words) Check(known.Contains(word), $"{field}.{word}", $"\"{word}\" is none of {string.Join(", ", known)}.");
    }

    void Unique(IEnumerable<(string Field, string Id)> ids)
    {
        foreach (var again in ids.GroupBy(one => one.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            Check(false, again.Field, $"\"{again.Id}\" is there twice.");
        }
    }

    static bool LabelWorks(string pattern)
    {
        try
        {
            return pattern.Length > 1 && new DateOnly(2015, 8, 31).ToString(pattern, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    void Check(bool right, string field, string rule)
    {
        if (!right) Errors.Add(new(file, Line(field), field, rule));
    }

    // A field that is left out stands where the one around it does.
    int Line(string field)
    {
        for (; field != ""; field = field[..Math.Max(field.LastIndexOfAny(['.', '[']), 0)])
        {
            if (lines.TryGetValue(field, out var line)) return line;
        }
        return lines.GetValueOrDefault("");
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdPattern();
}
