using Microsoft.Extensions.Configuration;
using Scorecard.Measures;

namespace Scorecard.Tests.Measures;

public sealed class MeasureLintTests
{
    const string Fair = "SELECT s.child_id AS record, s.team AS team, 1 AS numerator, 1 AS denominator FROM standing s WHERE s.authority = @authority";

    const string Header = "-- Definition: a\n-- Basis: snapshot\n-- Unit: c\n-- Needs: standing\n";

    [Theory]
    [InlineData(" AND 4 / 2 = 2", "division")]
    [InlineData(" AND CAST(s.day AS text) = '1'", "CAST", "function CAST")]
    [InlineData(" AND s.day::text = '1'", "CAST")]
    [InlineData(" AND ROUND(s.day) = 1", "ROUND", "function ROUND")]
    [InlineData(" AND avg(s.day) = 1", "AVG", "function AVG")]
    [InlineData(" AND s.team LIKE 'A%'", "LIKE")]
    [InlineData(" AND json_extract(s.body, 'x') = 1", "JSON", "function JSON_EXTRACT")]
    [InlineData(" AND s.agency = TRUE", "bare boolean")]
    [InlineData(" AND s.agency", "bare boolean")]
    [InlineData(" AND NOT s.agency", "bare boolean")]
    [InlineData(" ORDER BY s.team", "ORDER BY without NULLS")]
    [InlineData(" AND s.team = 'a' COLLATE \"C\"", "collation")]
    [InlineData(" AND s.from_day < current_date", "clock")]
    [InlineData(" AND s.day = @today", "parameter @today")]
    [InlineData(" AND 1.5 < 2", "decimal")]
    [InlineData(" AND length(s.team) = 2", "function LENGTH")]
    [InlineData(" AND MAX(s.from_day, 2) = 2", "the least of several")]
    [InlineData(" AND EXISTS (SELECT 1 FROM heard_team)", "generation")]
    [InlineData(" AND EXISTS (SELECT 1 FROM team t LEFT JOIN birth b ON b.authority = t.authority)", "LEFT JOIN")]
    public void Broken_ByWhatIsForbidden_NamesTheRule(string added, params string[] rules) => MeasureLint.Broken(Fair + added, []).ShouldBe(rules);

    [Theory]
    [InlineData(" AND s.standing IN ('TRUE / FALSE') ORDER BY s.team NULLS LAST")]
    [InlineData(" AND s.team IS NOT NULL AND s.days > @limit_days")]
    [InlineData(" AND NOT EXISTS (SELECT 1 FROM team t WHERE COALESCE(t.team, '') = s.team)")]
    public void Broken_NothingForbidden_IsEmpty(string added) => MeasureLint.Broken(Fair + added, ["limit_days"]).ShouldBeEmpty();

    [Fact]
    public void Broken_WithoutATeam_SaysSo() => MeasureLint.Broken(Fair.Replace("s.team AS team, ", "", StringComparison.Ordinal), []).ShouldBe(["no team"]);

    [Theory]
    [InlineData("", "the header does not say \"Source\".")]
    [InlineData("-- Source: d\n-- Colour: red\n", "no header says \"Colour\". There are: Definition, Basis, Unit, Source, Needs, By, Parameters, Scale, Looks back, Looks ahead.")]
    [InlineData("-- Source: d\n-- Looks back: a while\n", "looks back \"a while\", which is neither \"ever\" nor a number of years or months.")]
    [InlineData("-- Source: d\n-- Parameters: limit_days is 7\n", "parameter \"limit_days is 7\" is not \"name = number unit\".")]
    [InlineData("-- Source: d\n-- Looks ahead: a year\n", "looks ahead \"ever\" or not at all.")]
    public void Header_ThatSaysOther_IsRefused(string added, string message) =>
        Should.Throw<FormatException>(() => MeasureHeader.Read("topic", "cases", Header + added + Fair, sql => sql)).Message.ShouldBe("cases: " + message);

    [Fact]
    public void Header_OfAnotherBasis_IsRefused() => Should
        .Throw<FormatException>(() => MeasureHeader.Read("topic", "cases", Header.Replace("snapshot", "Mondays", StringComparison.Ordinal) + "-- Source: d\n" + Fair, sql => sql))
        .Message.ShouldBe("cases: the basis begins with none of: period, snapshot, rolling 12 months.");

    [Fact]
    public void Load_AStandardOfTheInstallation_IsTaken()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Measures:cp_visits_on_time:standard_days"] = "20" }).Build();

        var set = MeasureCatalogue.Load(settings).Known("cp_visits_on_time");

        set.Parameters.ShouldBe([new MeasureParameter("standard_days", 20, "working days")]);
        set.Digest.ShouldNotBe(MeasureCatalogue.Load().Known("cp_visits_on_time").Digest);
    }

    [Fact]
    public void Load_AStandardThatIsNoNumber_IsRefused() => Should.Throw<FormatException>(() => MeasureCatalogue.Load(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Measures:cp_visits_on_time:standard_days"] = "ten" }).Build()))
        .Message.ShouldBe("Measures:cp_visits_on_time:standard_days is \"ten\", which is no number above 0 of working days.");
}
