using Scorecard.Catalogues;

namespace Scorecard.Tests.Catalogues;

public sealed class CatalogueFileTests
{
    const string Head =
        """
        id: example
        title: Example
        organisation: Westshire
        layout: monthly_table
        indicators:

        """;

    [Fact]
    public void Read_SeveralFaults_TellsEachWithLineFieldAndWhatIsAllowed()
    {
        var faults = Faults(Head +
            """
              - code: A
                polarity: better
                format: {decimals: many}
                colour: red
              - {code: B, name: B, tags: one}
            """);

        faults.ShouldBe(
        [
            (7, "indicators[0].polarity", "is \"better\". It is one of none, higher, lower."),
            (8, "indicators[0].format.decimals", "is \"many\". It takes a whole number."),
            (9, "indicators[0].colour", faults[2].Rule),
            (6, "indicators[0].name", "is missing."),
            (10, "indicators[1].tags", "is \"one\". It takes a list."),
        ]);
        faults[2].Rule.ShouldStartWith("is no field here. There are: code,");
    }

    [Theory]
    [InlineData("  - {code: A, name: A}\n  - {code: A, name: A}", "indicators[1].code", "\"A\" is there twice.")]
    [InlineData("  - {code: A, name: A, calculation: {rule: total_of, of: [Z]}}", "indicators[0].calculation.of[0]", "\"Z\" is no row of this box, no indicator, and no code/row of another box or table.")]
    [InlineData("  - {code: A, name: A, measure: open_cases, by: team=N}", "indicators[0].by", "is no part of open_cases, such as standing=…. It is broken down by: standing.")]
    [InlineData("  - {code: A, name: A, measure: open_cases, rows: [{id: r, label: R, by: standing}]}", "indicators[0].rows[0].by", "is no part of open_cases, such as standing=…. It is broken down by: standing.")]
    [InlineData("  - {code: A, name: A, by: standing=Nobody}", "indicators[0].by", "is for a computed measure that is broken down.")]
    [InlineData("  - {code: A, name: A, calculation: {rule: total_of}}", "indicators[0].calculation.of", "names no parts.")]
    [InlineData("  - {code: A, name: A, calculation: {rule: percent, of: [A]}}", "indicators[0].calculation.of", "is not for this rule.")]
    [InlineData("  - {code: A, name: A, calculation: {rule: copy_of, of: [B]}}\n  - {code: B, name: B, calculation: {rule: total_of, of: [A]}}", "indicators[0].calculation", "is worked out from itself.")]
    [InlineData("  - {code: A, name: A, rating: {scheme: red_amber_green}}", "indicators[0].polarity", "is none, or left out: what has no better way cannot be rated. Rating data_only takes it.")]
    [InlineData("  - {code: A, name: A, trend: {rule: better_is_up, compare: baseline}}", "indicators[0].baseline", "is missing: the columns or the trend need it.")]
    [InlineData("  - {code: A, name: A, comparators: {prev_yaer: outturn}}\ncomparators: [{id: prev_year, label: P}, {id: england, label: E}]", "indicators[0].comparators.prev_yaer", "\"prev_yaer\" is none of the comparators: prev_year, england.")]
    [InlineData("  - {code: A, name: A}\n  - {code: N, name: N, calculation: {rule: difference_of, of: [A]}, year_to_date: {rule: net_since_outturn, outturn: last}}\ncomparators: [{id: prev_year, label: P}]", "indicators[1].year_to_date.outturn", "\"last\" is none of the comparators: prev_year.")]
    [InlineData("  - {code: A, name: A, overrides: [{cell: ydt, period: 2015-05, printed: 1, reason: r}]}", "indicators[0].overrides[0].cell", "\"ydt\" is no cell of A in the pack of 2015-05. There are: series/Apr-15, series/May-15, ytd, target, rating, trend.")]
    [InlineData("  - {code: A, name: A, overrides: [{cell: ytd, period: 2015/16, printed: 1, reason: r}]}", "indicators[0].overrides[0].period", "\"2015/16\" is no month: it is the period of a pack.")]
    [InlineData("  - {code: A/B, name: A}", "indicators[0].code", "is 1 to 60 letters without / and control characters.")]
    public void Read_WhatASchemaCannotSay_IsTold(string indicators, string field, string rule) =>
        Faults(Head + indicators).ShouldContain(fault => fault.Field == field && fault.Rule == rule);

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    [InlineData("id: [unclosed")]
    [InlineData("id: &a x\ntitle: *a")]
    public void Read_NoCatalogue_IsRefused(string text) => Faults(text).ShouldNotBeEmpty();

    [Fact]
    public void Read_Defaults_GiveWayFieldByField()
    {
        var catalogue = CatalogueFile.Read("catalogue.yaml", Head +
            """
              - {code: 1, name: A, format: {trim: true}}
              - {code: 2, name: B, unit: count, rows: [{id: r, label: R}]}
            defaults: {unit: percent, format: {decimals: 2, thousands: true}}
            """, Measures);

        catalogue.Indicators[0].ShouldSatisfyAllConditions(
            one => one.Code.ShouldBe("1"), one => one.Unit.ShouldBe(Unit.Percent), one => one.Format.ShouldBe(new Format { Decimals = 2, Thousands = true, Trim = true }));
        catalogue.Indicators[1].Unit.ShouldBe(Unit.Count);
        catalogue.Indicators[1].Rows[0].Format.ShouldBe(new Format { Decimals = 2, Thousands = true });
    }

    static readonly Dictionary<string, IReadOnlyList<string>> Measures = new() { ["cases"] = [], ["open_cases"] = ["standing"] };

    static List<(int Line, string Field, string Rule)> Faults(string text) =>
        [.. Should.Throw<BadCatalogue>(() => CatalogueFile.Read("catalogue.yaml", text, Measures)).Errors.Select(error => (error.Line, error.Field, error.Rule))];
}
