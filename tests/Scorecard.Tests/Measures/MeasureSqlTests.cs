using Scorecard.Measures;

namespace Scorecard.Tests.Measures;

public sealed class MeasureSqlTests
{
    static readonly Dictionary<string, string> Common = new()
    {
        ["in_care"] = "SELECT c.child_id FROM care_period c JOIN at_day a ON a.child_id = c.child_id",
        ["at_day"] = "SELECT s.child_id FROM standing s",
    };

    [Fact]
    public void Complete_ACommonTable_ComesAfterThoseThatItNames() =>
        MeasureSql.Complete("SELECT 1 FROM in_care", Common).ShouldBe($"WITH at_day AS (\n{Common["at_day"]}\n),\nin_care AS (\n{Common["in_care"]}\n)\nSELECT 1 FROM in_care");

    [Fact]
    public void Complete_AStatementThatMakesTables_KeepsThemLast() =>
        MeasureSql.Complete("WITH own AS (SELECT 1 FROM at_day) SELECT 1 FROM own", Common)
            .ShouldBe($"WITH at_day AS (\n{Common["at_day"]}\n),\nown AS (SELECT 1 FROM at_day) SELECT 1 FROM own");

    [Fact]
    public void Tables_OfAStatement_AreThoseItDoesNotMake() =>
        MeasureSql.Tables(MeasureSql.Complete("SELECT 1 FROM in_care JOIN calendar c ON c.day = 1", Common)).Order().ShouldBe(["calendar", "care_period", "standing"]);

    [Fact]
    public void KnownThen_AStatement_ReadsEveryToldTableAsItWas()
    {
        var sql = KnownThen.Sql(MeasureSql.Complete("SELECT 1 FROM in_care JOIN population p ON p.area = 'x' JOIN calendar c ON c.day = 1", Common));

        foreach (var table in (string[])["care_period", "standing", "population"]) sql.ShouldContain($"{table} AS NOT MATERIALIZED (");
        sql.ShouldNotContain("calendar AS");
    }
}
