using System.Text;
using Microsoft.Extensions.Configuration;
using Scorecard.Catalogues;
using Scorecard.Measures;

namespace Scorecard.Tests.Catalogues;

/// <summary>What a folder's files say beside its catalogue.</summary>
public sealed class FolderTests
{
    const string Yaml =
        """
        id: example
        title: Example
        organisation: Westshire
        layout: monthly_table
        areas: [EAST]
        comparators: [{id: prev_year, label: Before}, {id: rate, label: Rate, column: false}]
        indicators:
          - {code: A, name: A, headline: {id: pct, label: "%"}, rows: [{id: inside, label: Inside}]}
        """;

    [Fact]
    public void Read_ABadLine_IsNamedOnceWithItsRow()
    {
        var errors = Faults(("values.csv", "indicator,row,period,breakdown,value\nA,,2015-13,,1\n"));

        errors.ShouldHaveSingleItem().ShouldBe(
            "values.csv, line 2, period: Not a period. Write 2015-08, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31.");
    }

    [Fact]
    public void Read_WhatTheCatalogueDoesNotHave_IsNamedWithItsRowAndWhatThereIs() => Faults(
        ("values.csv", "indicator,row,period,breakdown,value\nA,,2015-08,,1\nB,,2015-08,,1\nB,,2015-09,,1\nA,outside,2015-08,,1\nA,pct,2015-08,,1\nA,,2015-08,WEST,1\n"),
        ("commentary.csv", "indicators,period,text\nZ,2015-08,Why\n"),
        ("vlaues.csv", "")).ShouldBe(
    [
        "vlaues.csv, whole file: is none of the files of a catalogue: catalogue.yaml, values.csv, targets.csv, comparators.csv, populations.csv, commentary.csv, notes.csv, actions.csv, meetings.csv.",
        "values.csv, line 3, indicator: \"B\" is no indicator and no table of this catalogue. There are A.",
        "values.csv, line 5, row: \"outside\" is no row of A. It has inside.",
        "values.csv, line 6, row: \"pct\" is A itself: leave the row empty.",
        "values.csv, line 7, breakdown: \"WEST\" is no area of A. It has EAST.",
        "commentary.csv, line 2, indicators: \"Z\" is no indicator of this catalogue. There are A.",
    ]);

    [Fact]
    public void Read_AComparatorThatTheCatalogueDoesNotName_IsSaidAndPrints()
    {
        var folder = Read(("comparators.csv", "indicator,set,value\nA,rate,1\nA,prev_yaer,2\n"));

        folder.Notices.ShouldHaveSingleItem().ToString().ShouldBe(
            "comparators.csv, line 3, set: \"prev_yaer\" is no comparator of this catalogue, and prints for A only. There are prev_year, rate.");
        folder.Facts.Comparators.Count.ShouldBe(2);
    }

    static CatalogueFolder Read(params (string Name, string Text)[] files) =>
        new CatalogueShelf(new ConfigurationBuilder().Build(), MeasureCatalogue.Load()).Read(
            files.Prepend((Name: "catalogue.yaml", Text: Yaml)).ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text)));

    static List<string> Faults(params (string Name, string Text)[] files) => [.. Should.Throw<BadCatalogue>(() => Read(files)).Errors.Select(error => error.ToString())];
}
