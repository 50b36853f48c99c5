using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Tests;

/// <summary>Rows that are taken, with something to look at; the same through CSV and workbook.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("missing_episodes", "start_datetime", "26/10/2025 01:30", "ambiguous_time")]
    [InlineData("missing_episodes", "return_datetime", "26/10/2025 01:59", "ambiguous_time")]
    [InlineData("allocation_log", "to", "25/03/2025", "same_day")]
    [InlineData("annex_a_7", "Child Protection Plan End Date", "25/03/2025", "same_day")]
    [InlineData("annex_a_6", "Date of Birth", "31/12/2025", "before_birth")]
    [InlineData("annex_a_6", "Date of Birth", "31/10/2000", "over_age")]
    [InlineData("placements", "to", "25/03/2025", "same_day")]
    // What only adds to a case costs no case.
    [InlineData("annex_a_4", "Child Seen During Continuous Assessment", "PSRMEM - Support with memory", "unknown_code")]
    [InlineData("annex_a_4", "Child Seen During Continuous Assessment", "#REF!", "unknown_code")]
    [InlineData("annex_a_4", "Was the child assessed as requiring LA children's social care support", "Code 'ESCC' is not mapped", "unknown_code")]
    public void Rows_QueriedCell_IsTakenAndAskedAbout(string list, string column, string value, string code)
    {
        var row = Accepted(list, (column, value));

        row.Queries.Select(query => (query.Violation.Code, query.Violation.Field, query.Value)).ShouldBe([(code, column, value)]);
    }

    [Theory]
    [InlineData("missing_episodes", "start_datetime", "2025-10-26T01:30+00:00")]
    [InlineData("missing_episodes", "start_datetime", "26/10/2025 02:00")]
    [InlineData("annex_a_6", "Date of Birth", "30/12/2025")]
    [InlineData("annex_a_6", "Date of Birth", "01/11/2000")]
    [InlineData("annex_a_6", "Date of Birth", "")]
    [InlineData("allocation_log", "to", "26/03/2025")]
    // A worker's last day is a day in post.
    [InlineData("worker_register", "contracted_to", "25/03/2019")]
    public void Rows_PlainCell_IsNotAskedAbout(string list, string column, string value) => Accepted(list, (column, value)).Queries.ShouldBeEmpty();

    [Theory]
    [InlineData("31/02/2015", "bad_date")]
    [InlineData("01/2015", "bad_date")]
    [InlineData("31/12/1989", "far_past")]
    [InlineData("08/08/2027", "future_date")]
    public void Rows_ImpossibleBirthDate_IsAskedAboutAndLeft(string value, string code)
    {
        var row = Accepted("annex_a_6", ("Date of Birth", value));

        row.Queries.ShouldHaveSingleItem().Violation.Code.ShouldBe(code);
        ((ExtractRow)row.Record!).BirthDate.ShouldBe("");
    }

    [Fact]
    public void Rows_BirthDate_IsRead() => ((ExtractRow)Accepted("annex_a_6").Record!).BirthDate.ShouldBe("2015-05-14");

    [Fact]
    public void Header_ColumnOfNoList_IsAskedAbout()
    {
        string[] header = [.. Rows.Header("teams"), "Budget", ""];

        var file = Doors.Open("teams", header, [.. Rows.Good("teams"), "1000", ""]).Files.ShouldHaveSingleItem();

        file.Header.Row.ShouldBe(1);
        file.Header.Queries.Select(query => (query.Violation.Code, query.Violation.Field)).ShouldBe([("extra_column", "Budget")]);
    }

    [Fact]
    public void Header_AnnexAColumnNotRead_IsNotAskedAbout()
    {
        var file = Doors.Open("list 6", [.. Rows.Header("annex_a_6"), "Gender"], [.. Rows.Good("annex_a_6"), "f"]).Files.ShouldHaveSingleItem();

        file.Header.Queries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("windows-1252", "Siân")]
    [InlineData("utf-8", null)]
    public void EncodingNamed_OfTheFile_ReadsItsNames(string name, string? read)
    {
        using var given = new Given();
        var row = string.Join(',', Rows.Good("teams", ("name", "Siân")));
        var path = given.File("teams.csv", InputOptions.EncodingNamed("windows-1252")!.GetBytes($"{string.Join(',', Rows.Header("teams"))}\n{row}\n"));

        var outcome = Doors.Outcomes(path, new InputOptions { CsvEncoding = InputOptions.EncodingNamed(name) }).ShouldHaveSingleItem();

        ((outcome as AcceptedRow)?.Record as Team)?.Name.ShouldBe(read);
        (outcome is AcceptedRow).ShouldBe(read is not null);
    }

    [Fact]
    public void EncodingNamed_ByNoOne_IsNone() => InputOptions.EncodingNamed("windows-9999").ShouldBeNull();

    static AcceptedRow Accepted(string list, params (string Column, string Value)[] changes) =>
        Doors.Rows(list, Rows.Header(list), Rows.Good(list, changes)).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>();
}
