namespace Scorecard.Files.Tests;

/// <summary>Rows that are no records, and records that stand twice.</summary>
public sealed class BadRowTests
{
    const string List = "annex_a_6";

    [Theory]
    [InlineData("Total,,123,,,")]
    [InlineData("Grand total,5,,,,")]
    [InlineData("Source: case system,,,,,")]
    public void Rows_TotalOrNote_IsNotARecord(string line) =>
        Fault(Doors.Rows(List, Rows.Header(List), Rows.Good(List), line.Split(','))[1]).ShouldBe("not_a_record");

    [Theory]
    [InlineData("C2,25/03/2025")]
    [InlineData("C2,25/03/2025,,CIN,T,W,14/05/2015,one too many")]
    public void Rows_ShortOrLongLine_IsNotARecord(string line)
    {
        using var given = new Given();

        var rows = Doors.Outcomes(given.File("list 6.csv", $"{string.Join(',', Rows.Header(List))}\n{string.Join(',', Rows.Good(List))}\n{line}\n"));

        rows[0].ShouldBeOfType<AcceptedRow>();
        Fault(rows[1]).ShouldBe("not_a_record");
    }

    [Fact]
    public void Rows_TrailingDelimitersAndBlankLines_DoNotMatter()
    {
        using var given = new Given();

        var rows = Doors.Outcomes(given.File("list 6.csv", $"\n{string.Join(',', Rows.Header(List))},,\n\n{string.Join(',', Rows.Good(List))},,\n,,,,,,,\n\n{string.Join(',', Rows.Good(List, ("Child Unique ID", "C2")))},,\n"));

        rows.Select(row => (row.Row, row is AcceptedRow)).ShouldBe([(4, true), (7, true)]);
    }

    [Theory]
    [InlineData("annex_a_6", "Child Unique ID", "C1", "C1")]
    [InlineData("annex_a_6", "Child Unique ID", "ab1", "AB1")]
    [InlineData("annex_a_6", "Child Unique ID", "00123", "123")]
    [InlineData("annex_a_6", "Child Unique ID", "123", "123.0")]
    [InlineData("annex_a_9", "Child Unique ID", "C1", "C1")]
    [InlineData("annex_a_3", "Child Unique ID", "C1", "C1")]
    [InlineData("annex_a_7", "Child Unique ID", "c1", "C1")]
    [InlineData("allocation_log", "child_id", "C1", "C1")]
    [InlineData("missing_episodes", "child_id", "C1", "C1")]
    [InlineData("worker_register", "worker_id", "w1", "W1")]
    [InlineData("teams", "team", "T1", "t1")]
    [InlineData("populations", "area", "East", "East")]
    public void Rows_SameRecordTwice_RejectsBoth(string list, string column, string first, string second)
    {
        var rows = Doors.Rows(list, Rows.Header(list), Rows.Good(list, (column, first)), Rows.Good(list, (column, "Z9")), Rows.Good(list, (column, second)));

        rows.Select(row => row is AcceptedRow).ShouldBe([false, true, false]);
        Fault(rows[0]).ShouldBe("duplicate");
        Fault(rows[2]).ShouldBe("duplicate");
    }

    [Fact]
    public void Rows_SameChildOnAnotherDay_AreTwoRecords()
    {
        Doors.Rows("annex_a_3", Rows.Header("annex_a_3"), Rows.Good("annex_a_3"), Rows.Good("annex_a_3", ("Date of referral", "15/09/2026"))).ShouldAllBe(row => row is AcceptedRow);
        Doors.Rows("annex_a_8", Rows.Header("annex_a_8"), Rows.Good("annex_a_8"), Rows.Good("annex_a_8", ("Date Started to be Looked After", "15/09/2026"))).ShouldAllBe(row => row is AcceptedRow);
    }

    [Fact]
    public void Rows_ChildInTwoSpellings_RejectsBothOnAnyDay() =>
        Doors.Rows("annex_a_3", Rows.Header("annex_a_3"), Rows.Good("annex_a_3", ("Child Unique ID", "ab1")), Rows.Good("annex_a_3", ("Child Unique ID", "AB1"), ("Date of referral", "15/09/2026")))
            .Select(Fault).ShouldBe(["duplicate", "duplicate"]);

    [Fact]
    public void Rows_RejectedRow_SaysWhichChildItWas() =>
        Doors.Rows(List, Rows.Header(List), Rows.Good(List, ("CIN Start Date", "31/02/2025"))).Single().ShouldBeOfType<RejectedRow>().ChildId.ShouldBe("C1");

    static string Fault(RowOutcome row) => row.ShouldBeOfType<RejectedRow>().Faults.Single().Violation.Code;
}
