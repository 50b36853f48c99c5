using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Tests;

/// <summary>A public sample that people who clone the project do not have; then these say so and pass.</summary>
public sealed class SampleWorkbookTests(ITestOutputHelper output)
{
    static readonly DateOnly AsOf = new(2024, 1, 31);

    [Fact]
    public void Open_SampleWorkbook_ReadsEveryList()
    {
        if (Sample() is not { } path)
            return;

        var folder = InputFolder.Open(path);

        folder.Refused.ShouldBeEmpty();
        folder.Files.Select(file => (file.List, file.RowCount, file.IsComplete)).ShouldBe(
        [
            ("annex_a_1", 5, false), ("annex_a_2", 5, false), ("annex_a_3", 6, false), ("annex_a_4", 5, false), ("annex_a_5", 5, false), ("annex_a_6", 5, true),
            ("annex_a_7", 7, true), ("annex_a_8", 5, true), ("annex_a_9", 6, true), ("annex_a_10", 5, false), ("annex_a_11", 5, false),
        ]);
        folder.Unread.ShouldBeEmpty();
    }

    // Written by hand from the workbook's cells: day numbers, and #N/A in every team and worker of list 6.
    [Theory]
    [InlineData("annex_a_3", 2, "6537810", CaseStatus.FrontDoor, "2020-09-16", "", "Multi Agency Safeguarding Hub", "Dustin Hazlett")]
    [InlineData("annex_a_3", 7, "11096583", CaseStatus.FrontDoor, "2020-09-16", "", "Locality 4 Duty Team", "Mathilde Cutsforth")]
    [InlineData("annex_a_6", 2, "12598894", CaseStatus.ChildInNeed, "2010-06-09", "", "", "")]
    [InlineData("annex_a_6", 6, "6434087", CaseStatus.ChildInNeed, "2017-03-26", "", "", "")]
    [InlineData("annex_a_7", 2, "10721552", CaseStatus.ChildProtection, "2020-11-23", "2021-02-16", "Locality 4 Unit 1", "Ezra Leigh")]
    [InlineData("annex_a_7", 3, "5358472", CaseStatus.ChildProtection, "2021-02-08", "", "Locality 4 Unit 1", "Petra Wills")]
    [InlineData("annex_a_8", 2, "1761444", CaseStatus.LookedAfter, "2009-08-06", "", "Children in Care Team 1", "Eugene Swift")]
    [InlineData("annex_a_8", 6, "3623204", CaseStatus.LookedAfter, "2008-10-22", "2020-09-22", "Children in Care Team 3", "Isis Chandler")]
    [InlineData("annex_a_9", 7, "2295089", CaseStatus.CareLeaver, "", "", "Care Leavers Team", "Cassius Mccarthy")]
    public void Rows_SampleWorkbook_AreAsWritten(string list, int row, string child, CaseStatus status, string from, string to, string team, string worker)
    {
        if (Sample() is not { } path)
            return;

        var outcome = InputFolder.Open(path).Files.Single(file => file.List == list).Rows(AsOf).Single(outcome => outcome.Row == row);

        var read = outcome.ShouldBeOfType<AcceptedRow>().Record.ShouldBeOfType<ExtractRow>();
        read.ShouldBe(new ExtractRow { ChildId = child, Status = status, From = from, To = to, Team = team, Worker = worker, BirthDate = read.BirthDate });
        read.BirthDate.ShouldNotBeEmpty();
    }

    [Fact]
    public void Rows_SampleWorkbook_AreAllAccepted()
    {
        if (Sample() is not { } path)
            return;

        InputFolder.Open(path).Files.SelectMany(file => file.Rows(AsOf)).ShouldAllBe(outcome => outcome is AcceptedRow);
    }

    string? Sample() => Tests.Sample.Find("Annex_A_2024_Jan.xlsx", output);
}
