using System.Text;

namespace Scorecard.Files.Tests;

/// <summary>Files that are refused as a whole, with the reason.</summary>
public sealed class BadFileTests
{
    const string List = "annex_a_6";

    [Theory]
    [InlineData("list 6.csv", "", "empty_file")]
    [InlineData("report.csv", "%PDF-1.7 ...", "wrong_file")]
    [InlineData("list 6.csv", "<!DOCTYPE html><html>Sign in</html>", "wrong_file")]
    [InlineData("list 6.csv", "\uFEFF  <html>", "wrong_file")]
    [InlineData("data.json", "{}", "wrong_file")]
    [InlineData("notes.docx", "plain words", "wrong_file")]
    [InlineData("list 6.xlsx", "plain words", "wrong_file")]
    [InlineData("list 6.xlsx", "PK\u0003\u0004 cut short", "file_damaged")]
    public void Open_NotAList_RefusesTheFile(string name, string content, string code)
    {
        using var given = new Given();

        var folder = InputFolder.Open(given.File(name, content));

        folder.Files.ShouldBeEmpty();
        folder.Refused.Single().Rule.Code.ShouldBe(code);
        folder.Refused.Single().Name.ShouldBe(name);
    }

    [Fact]
    public void Open_OldOrEncryptedWorkbook_SaysWhatToDo()
    {
        using var given = new Given();
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        Refusal(given.File("old.xls", compound)).Detail.ShouldContain(".xls workbook");
        Refusal(given.File("locked.xlsx", [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")])).Detail.ShouldContain("password");
    }

    [Fact]
    public void Open_Utf16WithoutMark_IsNotText()
    {
        using var given = new Given();

        Refusal(given.File("list 6.csv", Encoding.Unicode.GetBytes("Child Unique ID,Case status"))).Rule.Code.ShouldBe("wrong_file");
    }

    [Fact]
    public void Open_CaseListWithoutRows_IsRefused()
    {
        var folder = Doors.Open(List, Rows.Header(List));

        Refusal(folder).ShouldBe(("empty_file", 1));
        folder.Refused.Single().Detail.ShouldBe("There are always some in Annex A list 6, children in need.");
    }

    [Fact]
    public void Open_MissingColumn_NamesIt()
    {
        var folder = Doors.Open("Annex A List 6", ["Child Unique ID", "CIN Start Date", "CIN Closure Date", "Allocated Worker"], ["C1", "25/03/2025", "", ""]);

        folder.Refused.Single().Rule.Code.ShouldBe("missing_column");
        folder.Refused.Single().Detail.ShouldContain("Case status, Allocated Team");
    }

    [Fact]
    public void Open_HeaderTwice_IsRefused() =>
        Refusal(Doors.Open(List, [.. Rows.Header(List), "Allocated Social Worker"], [.. Rows.Good(List), "Ann"])).ShouldBe(("two_columns", 1));

    [Fact]
    public void Open_NamedAsAnotherList_IsRefused() =>
        Refusal(Doors.Open("Annex A List 8", Rows.Header(List), Rows.Good(List))).ShouldBe(("wrong_list", 1));

    [Fact]
    public void Open_SendAnnexA_IsRefused() =>
        Refusal(Doors.Open("Annex A", ["Unique ID", "UPN", "Year group"], ["1", "A123", "5"])).ShouldBe(("wrong_file", 1));

    [Theory]
    [InlineData("annex_a_1", false)]
    [InlineData("annex_a_7", true)]
    [InlineData("annex_a_9", true)]
    [InlineData("annex_a_10", false)]
    public void Open_ListWithoutRows_SaysThatThereAreNone(string list, bool complete)
    {
        var folder = Doors.Open(list, Rows.Header(list));

        folder.Refused.ShouldBeEmpty();
        folder.Unread.ShouldBeEmpty();
        var file = folder.Files.ShouldHaveSingleItem();
        (file.List, file.IsComplete, file.RowCount).ShouldBe((list, complete, 0));
    }

    [Theory]
    [InlineData("contacts")]
    [InlineData("allocation_log")]
    public void Open_TemplateWithoutRows_IsToldAndLeft(string list)
    {
        var folder = Doors.Open(list, Rows.Header(list));

        folder.Refused.ShouldBeEmpty();
        folder.Unread.Single().ShouldBe(new UnreadFile($"{list}.csv", list, "it has no rows"));
    }

    [Fact]
    public void Open_ColumnsOfSeveralLists_NeedAName()
    {
        string[] header = ["child_id", "from", "to"];
        string[] row = ["C1", "25/03/2025", ""];

        Refusal(Doors.Open("export", header, row)).ShouldBe(("two_lists", 1));
        Doors.Open("advocacy 2026", header, row).Files.Single().List.ShouldBe("advocacy");
    }

    [Theory]
    [InlineData(20, "26/09/2026", "", null)]
    [InlineData(20, "25/09/2026", "", "wrong_period")]
    [InlineData(19, "25/09/2026", "", null)]
    // The day after is let through, for extracts that ran past midnight.
    [InlineData(20, "01/11/2026", "", null)]
    [InlineData(20, "02/11/2026", "", "wrong_period")]
    [InlineData(20, "02/11/2026", "01/10/2026", null)]
    [InlineData(20, "25/09/2026", "31/10/2026", null)]
    public void Open_ListOfAnotherTime_IsRefused(int rows, string day, string last, string? code)
    {
        using var given = new Given();
        IReadOnlyList<string>[] lines = [.. Enumerable.Range(1, rows).Select(n => Rows.Good("annex_a_3", ("Child Unique ID", $"C{n}"), ("Date of referral", n == rows && last.Length > 0 ? last : day)))];
        var path = given.Csv("list 3.csv", [Rows.Header("annex_a_3"), .. lines]);

        InputFolder.Open(path, new InputOptions { AsOf = Doors.AsOf }).Refused.Select(refused => refused.Rule.Code).SingleOrDefault().ShouldBe(code);
        InputFolder.Open(path).Refused.ShouldBeEmpty();
    }

    [Fact]
    public void Open_TemplateOfEarlierYears_IsNotJudged()
    {
        using var given = new Given();
        IReadOnlyList<string>[] lines = [.. Enumerable.Range(1, 30).Select(n => Rows.Good("contacts", ("child_id", $"C{n}"), ("received_on", "01/02/2020")))];
        var path = given.Csv("contacts.csv", [Rows.Header("contacts"), .. lines]);

        InputFolder.Open(path, new InputOptions { AsOf = Doors.AsOf }).Refused.ShouldBeEmpty();
    }

    [Fact]
    public void Open_UnknownTable_IsTold() => Doors.Open("recipes", ["dish", "minutes"], ["soup", "20"]).Unread.Count.ShouldBe(1);

    [Theory]
    // A day-month date beside another format; a column mostly month-first; both ways of reading where some dates fit both.
    [InlineData("03/04/2025", "2025-04-13", true)]
    [InlineData("03/04/2025", "13-Apr-2025", true)]
    [InlineData("03/04/2025", "04/13/2025", true)]
    // Nothing here can be read in two ways.
    [InlineData("25/04/2025", "2025-04-13", false)]
    [InlineData("04/04/2025", "2025-04-13", false)]
    [InlineData("25/04/2025", "03/04/2025", false)]
    public void Open_MixedDates_RefusesWhereOneFitsTwoDays(string first, string second, bool refused)
    {
        var folder = Doors.Open(List, Rows.Header(List), Rows.Good(List, ("CIN Start Date", first)), Rows.Good(List, ("Child Unique ID", "C2"), ("CIN Start Date", second)));

        folder.Refused.Select(file => file.Rule.Code).ShouldBe(refused ? ["mixed_dates"] : []);
    }

    [Fact]
    public void Open_OneSlipAmongManyDates_RejectsThatRowOnly()
    {
        IReadOnlyList<string>[] good = [.. Enumerable.Range(1, 40).Select(n => Rows.Good(List, ("Child Unique ID", $"C{n}")))];

        var rows = Doors.Rows(List, [Rows.Header(List), .. good, Rows.Good(List, ("Child Unique ID", "D1"), ("CIN Start Date", "04/13/2025")), Rows.Good(List, ("Child Unique ID", "D2"), ("CIN Start Date", "03/04/2025"))]);

        rows.Where(row => row is RejectedRow).Select(row => row.Row).ShouldBe([42]);
    }

    [Fact]
    public void Open_SameListTwice_RefusesBoth()
    {
        using var given = new Given();
        given.Csv("a.csv", Rows.Header(List), Rows.Good(List));
        given.Csv("b.csv", Rows.Header(List), Rows.Good(List));

        InputFolder.Open(given.Path).Refused.Select(file => (file.Name, file.Rule.Code)).ShouldBe([("a.csv", "list_twice"), ("b.csv", "list_twice")]);
    }

    [Fact]
    public void Rows_FileChangedSinceOpened_Throws()
    {
        using var given = new Given();
        var file = InputFolder.Open(given.Csv("list 6.csv", Rows.Header(List), Rows.Good(List))).Files.Single();
        given.Csv("list 6.csv", Rows.Header(List), Rows.Good(List), Rows.Good(List, ("Child Unique ID", "C2")));

        Should.Throw<FileRefusedException>(() => file.Rows(Doors.AsOf).ToList()).Rule.Code.ShouldBe("file_changed");
    }

    static RefusedFile Refusal(string path) => InputFolder.Open(path).Refused.Single();

    static (string, int?) Refusal(InputFolder folder) => (folder.Refused.Single().Rule.Code, folder.Refused.Single().Row);
}
