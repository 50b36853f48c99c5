using Scorecard.Measures;

namespace Scorecard.Tests.Measures;

public sealed class MeasureLintTests
{
    const string Fair = "SELECT s.child_id AS record, 1 AS numerator, 1 AS denominator FROM standing s WHERE s.authority = @authority";

    public static TheoryData<string> Names => [.. MeasureCatalogue.Load().Measures.Select(measure => measure.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Measure_OfThisService_BreaksNoRule(string name) =>
        MeasureLint.Broken(MeasureCatalogue.Load().Measures.Single(measure => measure.Name == name).Sql).ShouldBeEmpty();

    [Fact]
    public void Catalogue_Loaded_HasEveryMeasure() => MeasureCatalogue.Load().Measures.Select(measure => measure.Name).ShouldBe(
        ["agency_fte", "agency_headcount", "children_missing", "open_cases", "unallocated", "workers_holding"]);

    [Theory]
    [InlineData(" AND 4 / 2 = 2", "division")]
    [InlineData(" AND CAST(s.day AS text) = '1'", "CAST")]
    [InlineData(" AND s.day::text = '1'", "CAST")]
    [InlineData(" AND ROUND(s.day) = 1", "ROUND")]
    [InlineData(" AND avg(s.day) = 1", "AVG")]
    [InlineData(" AND s.team LIKE 'A%'", "LIKE")]
    [InlineData(" AND json_extract(s.body, 'x') = 1", "JSON")]
    [InlineData(" AND s.agency = TRUE", "bare boolean")]
    [InlineData(" AND s.agency", "bare boolean")]
    [InlineData(" AND NOT s.agency", "bare boolean")]
    [InlineData(" ORDER BY s.team", "ORDER BY without NULLS")]
    [InlineData(" AND s.team = 'a' COLLATE \"C\"", "collation")]
    [InlineData(" AND s.from_day < current_date", "clock")]
    [InlineData(" AND s.day = @today", "parameter @today")]
    [InlineData(" GROUP BY s.team", "sum")]
    [InlineData(" AND 1.5 < 2", "decimal")]
    public void Broken_ByWhatIsForbidden_NamesTheRule(string added, string rule) => MeasureLint.Broken(Fair + added).ShouldBe([rule]);

    [Fact]
    public void Broken_NothingForbidden_IsEmpty() => MeasureLint.Broken(Fair + " AND s.standing IN ('TRUE / FALSE') ORDER BY s.team NULLS LAST").ShouldBeEmpty();

    [Fact]
    public void Header_WithoutASource_IsRefused() => Should
        .Throw<FormatException>(() => MeasureHeader.Read("cases", "-- Definition: a\n-- Basis: b\n-- Unit: c\n-- Breakdown: d\n-- Rests on: standing, on the day\nSELECT 1"))
        .Message.ShouldBe("cases: the header does not say \"Source\".");

    [Fact]
    public void Header_RestingOnOddDays_IsRefused() => Should.Throw<FormatException>(() => MeasureHeader.Read(
        "cases", "-- Definition: a\n-- Basis: b\n-- Unit: c\n-- Breakdown: d\n-- Rests on: standing, on Mondays\n-- Source: e\nSELECT 1"));
}
