namespace Scorecard.Files.Tests;

/// <summary>Which list a table is, however it is spelt.</summary>
public sealed class RecognitionTests
{
    [Fact]
    public void Open_TitlesAboveTheHeader_AreSkipped()
    {
        var rows = Doors.Rows("annex", ["Annex A, List 6"], ["As at 31 October 2026"], Rows.Header("annex_a_6"), Rows.Good("annex_a_6"));

        rows.Single().ShouldBeOfType<AcceptedRow>().Row.ShouldBe(4);
    }

    [Fact]
    public void Open_HeaderBelowTheTenthRow_IsNotLookedFor()
    {
        IReadOnlyList<string>[] titles = [.. Enumerable.Range(1, 10).Select(n => (string[])[$"Title {n}"])];

        Doors.Open("annex", [.. titles, Rows.Header("annex_a_6"), Rows.Good("annex_a_6")]).Unread.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("child unique id")]
    [InlineData(" Child  Unique ID ")]
    [InlineData("Child_Unique_ID")]
    [InlineData("Child\u00A0Unique ID")]
    [InlineData("“Child Unique ID”")]
    [InlineData("Child ID")]
    public void Open_HeaderInAnySpelling_IsKnown(string spelling)
    {
        var header = Rows.Header("annex_a_6");
        header = [spelling, .. header[1..]];

        Doors.Rows("annex", header, Rows.Good("annex_a_6")).Single().ShouldBeOfType<AcceptedRow>();
    }

    [Fact]
    public void Rows_Rejected_NamesTheColumnAsTheFileSpellsIt() =>
        Doors.Rows("annex", ["Child ID", "cin start date ", "CIN End Date", "CASE STATUS", "Allocated Team", "Allocated Worker"], ["C1", "31/02/2025", "", "CIN", "", ""])
            .Single().ShouldBeOfType<RejectedRow>().Faults.Single().Violation.Field.ShouldBe("cin start date");

    [Fact]
    public void Open_OtherOrderAndMoreColumns_IsRead()
    {
        var rows = Doors.Rows("annex", ["Notes", "Allocated Worker", "Case Status", "CIN Closure Date", "CIN Start Date", "Allocated Team", "Notes", "Child Unique ID"], ["", "Ann", "CIN", "", "25/03/2025", "T", "", "C1"]);

        rows.Single().ShouldBeOfType<AcceptedRow>().Record.ShouldBeOfType<Protos.Imports.V1.ExtractRow>().Worker.ShouldBe("Ann");
    }

    // The columns of the August 2019 guidance with its trailing spaces, and of the January 2024 sample.
    [Theory]
    [InlineData("Date Ceased to be Looked After ", "Child’s Category of Need")]
    [InlineData("Date Ceased to be Looked After", "Child's Category of Need")]
    public void Open_List8OfEitherYear_IsKnown(string ceased, string need) =>
        Doors.Rows("annex", ["Child Unique ID", "Date Started to be Looked After", need, ceased, "Allocated Team", "Allocated Worker"], ["C1", "25/03/2025", "N1", "", "T", "W"])
            .Single().ShouldBeOfType<AcceptedRow>();

    [Theory]
    [InlineData("Eligibility Category", "LA In Touch ", null)]
    [InlineData("Eligibility Category", "LA in Touch", "Allocated Personal Advisor")]
    public void Open_List9OfEitherYear_IsKnown(string eligibility, string inTouch, string? adviser)
    {
        string[] header = ["Child Unique ID", "Allocated Team", "Allocated Worker", eligibility, inTouch];

        Doors.Rows("annex", adviser is null ? header : [.. header, adviser], adviser is null ? ["C1", "T", "W", "b", "a"] : ["C1", "T", "", "b", "a", "P"]).Single().ShouldBeOfType<AcceptedRow>();
    }

    [Theory]
    [InlineData("List_6")]
    [InlineData("List 6")]
    [InlineData("list…6")]
    [InlineData("Children in need")]
    public void Open_SheetInAnySpelling_IsKnown(string sheet)
    {
        using var given = new Given();

        var file = InputFolder.Open(given.Workbook("Annex_A.xlsx", sheet, Rows.Header("annex_a_6"), Rows.Good("annex_a_6"))).Files.Single();

        (file.List, file.Name, file.IsComplete).ShouldBe(("annex_a_6", $"Annex_A.xlsx: {sheet}", true));
    }

    [Fact]
    public void Open_Folder_KnowsEveryTemplate()
    {
        string[] lists = ["allocation_log", "missing_episodes", "populations", "teams", "worker_register"];
        using var given = new Given();
        foreach (var list in lists)
            given.Csv($"{list}.csv", Rows.Header(list), Rows.Good(list));
        given.File(".DS_Store", "x");
        given.File("~$Annex_A.xlsx", "x");

        var folder = InputFolder.Open(given.Path);

        folder.Files.Select(file => (file.List, file.IsComplete)).ShouldBe(lists.Select(list => (list, false)));
        folder.Refused.ShouldBeEmpty();
        folder.Unread.ShouldBeEmpty();
    }

    [Fact]
    public void Open_PartialLists_CloseNothing()
    {
        using var given = new Given();

        InputFolder.Open(given.Csv("list 6.csv", Rows.Header("annex_a_6"), Rows.Good("annex_a_6")), new InputOptions { Partial = true }).Files.Single().IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Open_SameContent_HasTheSameDigest()
    {
        using var given = new Given();
        var first = InputFolder.Open(given.Csv("a.csv", Rows.Header("teams"), Rows.Good("teams"))).Files.Single().Digest;
        var second = InputFolder.Open(given.Csv("b.csv", Rows.Header("teams"), Rows.Good("teams"))).Files.Single().Digest;
        var changed = InputFolder.Open(given.Csv("b.csv", Rows.Header("teams"), Rows.Good("teams", ("area", "West")))).Files.Single().Digest;

        second.ShouldBe(first);
        changed.ShouldNotBe(first);
    }
}
