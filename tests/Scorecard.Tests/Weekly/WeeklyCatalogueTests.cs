using Microsoft.Extensions.Configuration;
using Scorecard.Measures;
using Scorecard.Tests.Kit;
using Scorecard.Weekly;

namespace Scorecard.Tests.Weekly;

public sealed class WeeklyCatalogueTests
{
    static readonly WeeklyCatalogue Catalogue = WeeklyCatalogue.Load(ScorecardStore.Measures);

    public static TheoryData<string> Names => [.. Catalogue.Kinds.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Kind_OfAnyGroup_NeedsWhatItReadsAndDecidesAMeasure(string name)
    {
        var kind = Catalogue.Kinds.Single(kind => kind.Name == name);

        kind.Query.Needs.Except(Supply.All.Select(supply => supply.Need)).ShouldBeEmpty();
        kind.Query.Needs.Select(need => Supply.Of(need).Kind).Except(kind.Query.Tables).ShouldBeEmpty();
        kind.Group.ShouldBeOneOf(WeeklyKind.CameIn, WeeklyKind.WentOut, WeeklyKind.Due);
        string.Join(" ", kind.Query.By).ShouldBeOneOf(kind.IsDue
            ? ["child worker since due done", "child worker since due done ended", "child worker since_at due_at done_at"] : [""]);
        if (kind.IsDue) kind.Query.Needs.ShouldBeSubsetOf(ScorecardStore.Measures.Known(kind.Decides!).Needs);
    }

    [Fact]
    public void Kinds_OfAScreen_StandByGroup() => Catalogue.Kinds.Select(kind => kind.Group).Distinct()
        .ShouldBe([WeeklyKind.CameIn, WeeklyKind.WentOut, WeeklyKind.Due]);

    [Fact]
    public void Load_WithAStandardOfTheMeasure_TakesIt()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Measures:cp_visits_on_time:standard_days", "20"), new("Weekly:return_interview:limit_days", "14")]).Build();

        var kinds = WeeklyCatalogue.Load(MeasureCatalogue.Load(settings), settings).Kinds.ToDictionary(kind => kind.Name);

        kinds["protection_visit"].Query.Parameters.ShouldBe([new MeasureParameter("standard_days", 20, "working days")]);
        kinds["return_interview"].Query.Parameters.ShouldBe([new MeasureParameter("limit_days", 14, "days")]);
    }

    [Fact]
    public void Standard_OfEachKind_IsTheOneOfTheFileAndOfItsMeasure()
    {
        var alone = WeeklyCatalogue.Load(MeasureCatalogue.Load(), null).Kinds;

        foreach (var kind in alone.Where(kind => kind.IsDue))
        {
            var told = MeasureHeader.List(MeasureHeader.Lines(kind.Name, File(kind)).GetValueOrDefault("Parameters", ""));
            told.ShouldBe(kind.Query.Parameters.Select(parameter => $"{parameter.Name} = {parameter.Value} {parameter.Unit}"), kind.Name);
        }
    }

    static string File(WeeklyKind kind) => MeasureCatalogue.Files("Scorecard.Weekly.").Single(file => file.Name == kind.Name).Text;
}
