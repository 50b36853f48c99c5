using Microsoft.Extensions.Configuration;
using Scorecard.Measures;
using Scorecard.Quality;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Quality;

public sealed class QualityCatalogueTests
{
    static readonly QualityCatalogue Catalogue = QualityCatalogue.Load();

    public static TheoryData<string> Names => [.. Catalogue.Rules.Select(rule => rule.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Rule_WhateverItMoves_IsAMeasureThatReadsItsKind(string name)
    {
        var rule = Catalogue.Rules.Single(rule => rule.Name == name);

        rule.Moves.ShouldNotBeEmpty();
        rule.Moves.ShouldAllBe(moved => ScorecardStore.Measures.Find(moved) != null);
        rule.Query.Needs.Except(Supply.All.Select(supply => supply.Need)).ShouldBeEmpty();
        rule.Query.Needs.Select(need => Supply.Of(need).Kind).Except(rule.Query.Tables).ShouldBeEmpty();
        rule.Query.Tables.Except(["calendar"]).ShouldAllBe(table => HeardSources.Has(table));
        HeardSources.Has(rule.Query.Unit).ShouldBeTrue();
        string.Join(" ", rule.Query.By).ShouldBeOneOf("child day", "child at", "day");
    }

    [Fact]
    public void Load_WithALimitOfItsOwn_TakesIt()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Quality:contact_without_outcome:limit_days", "14")]).Build();

        QualityCatalogue.Load(settings).Rules.Single(rule => rule.Name == "contact_without_outcome").Query.Parameters
            .ShouldBe([new MeasureParameter("limit_days", 14, "days")]);
    }
}
