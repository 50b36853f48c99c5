namespace Scorecard.Files.Tests;

/// <summary>The catalogue of bad input, one spoilt cell at a time: the same code through CSV and workbook.</summary>
public sealed class BadCellTests
{
    [Theory]
    // Ids.
    [InlineData("annex_a_6", "Child Unique ID", "", "missing")]
    [InlineData("annex_a_6", "Child Unique ID", "   ", "missing")]
    [InlineData("annex_a_6", "Child Unique ID", "C 1", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "C1234567890123456789X", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "C_1", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "С1", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "C1\u202E", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "C1\u200B", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "0", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "0.0", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "123.5", "bad_id")]
    [InlineData("annex_a_6", "Child Unique ID", "1.23E+11", "id_damaged")]
    [InlineData("annex_a_6", "Child Unique ID", "=HYPERLINK(1)", "bad_id")]
    [InlineData("allocation_log", "child_id", "'; DROP", "bad_id")]
    [InlineData("worker_register", "worker_id", "", "missing")]
    // Dates.
    [InlineData("annex_a_6", "CIN Start Date", "", "missing")]
    [InlineData("annex_a_6", "CIN Start Date", "31/02/2025", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "29/02/2025", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "00/00/0000", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "yesterday", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "04/13/2025", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "01/02/25", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "13-Apr-25", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "TBC", "bad_date")]
    [InlineData("annex_a_6", "CIN Closure Date", "#N/A", "bad_date")]
    [InlineData("annex_a_6", "CIN Closure Date", "31/06/2026", "bad_date")]
    [InlineData("annex_a_6", "CIN Closure Date", "--/--/----", "bad_date")]
    [InlineData("annex_a_6", "CIN Start Date", "02/11/2026", "future_date")]
    [InlineData("annex_a_6", "CIN Closure Date", "31/12/9999", "future_date")]
    [InlineData("annex_a_6", "CIN Start Date", "01/01/1900", "far_past")]
    [InlineData("annex_a_6", "CIN Start Date", "31/12/1989", "far_past")]
    [InlineData("annex_a_6", "CIN Closure Date", "24/03/2025", "end_before_start")]
    [InlineData("annex_a_7", "Child Protection Plan End Date", "24/03/2025", "end_before_start")]
    [InlineData("annex_a_8", "Date Ceased to be Looked After", "24/03/2025", "end_before_start")]
    [InlineData("allocation_log", "to", "24/03/2025", "end_before_start")]
    [InlineData("teams", "from", "31/02/2025", "bad_date")]
    // Moments.
    [InlineData("missing_episodes", "start_datetime", "", "missing")]
    [InlineData("missing_episodes", "start_datetime", "25/03/2025", "bad_instant")]
    [InlineData("missing_episodes", "start_datetime", "25/03/2025 25:00", "bad_instant")]
    [InlineData("missing_episodes", "start_datetime", "31/02/2025 10:00", "bad_instant")]
    [InlineData("missing_episodes", "start_datetime", "30/03/2025 01:30", "nonexistent_time")]
    [InlineData("missing_episodes", "start_datetime", "02/11/2026 10:00", "future_date")]
    [InlineData("missing_episodes", "return_datetime", "25/03/2025 21:29", "end_before_start")]
    [InlineData("missing_episodes", "return_datetime", "#N/A", "bad_instant")]
    // Codes.
    [InlineData("annex_a_6", "Case status", "", "missing")]
    [InlineData("annex_a_6", "Case status", "PSRMEM - Support with memory", "unknown_code")]
    [InlineData("annex_a_6", "Case status", "Code 'ESCC' is not mapped", "unknown_code")]
    [InlineData("annex_a_6", "Case status", "#N/A", "unknown_code")]
    [InlineData("missing_episodes", "setting", "moon", "unknown_code")]
    [InlineData("missing_episodes", "kind", "", "missing")]
    [InlineData("worker_register", "kind", "wizard", "unknown_code")]
    [InlineData("worker_register", "AgencyWorker", "perhaps", "unknown_code")]
    [InlineData("teams", "type", "moon", "unknown_code")]
    [InlineData("teams", "team", "", "missing")]
    // Numbers.
    [InlineData("worker_register", "FTE", "0,8", "bad_number")]
    [InlineData("worker_register", "FTE", "1.000,5", "bad_number")]
    [InlineData("worker_register", "FTE", "80%", "bad_number")]
    [InlineData("worker_register", "FTE", "£1", "bad_number")]
    [InlineData("worker_register", "FTE", "1e3", "bad_number")]
    [InlineData("worker_register", "FTE", "NaN", "bad_number")]
    [InlineData("worker_register", "FTE", "0.30000000000000004", "bad_number")]
    [InlineData("worker_register", "FTE", "1234567890123456789012345678901234567890", "bad_number")]
    [InlineData("worker_register", "FTE", "-0.5", "out_of_range")]
    [InlineData("worker_register", "FTE", "0", "out_of_range")]
    [InlineData("worker_register", "FTE", "1.51", "out_of_range")]
    [InlineData("worker_register", "OrgRole", "7", "out_of_range")]
    [InlineData("worker_register", "OrgRole", "five", "bad_number")]
    [InlineData("worker_register", "SWENo", "XX123", "bad_swe_number")]
    [InlineData("populations", "population", "60,000", "bad_number")]
    [InlineData("populations", "population", "-1", "out_of_range")]
    [InlineData("populations", "year", "25", "out_of_range")]
    // Journeys: what a list is of must be right.
    [InlineData("annex_a_1", "Date of Contact", "", "missing")]
    [InlineData("annex_a_1", "Date of Contact", "31/02/2026", "bad_date")]
    [InlineData("annex_a_4", "Continuous Assessment Date of Authorisation", "TBC", "bad_date")]
    [InlineData("annex_a_10", "Date of Adoption Order", "02/11/2026", "future_date")]
    [InlineData("annex_a_11", "Date Stage 1 started", "#REF!", "bad_date")]
    [InlineData("contacts", "outcome", "escalated", "unknown_code")]
    [InlineData("placements", "type", "Foster care", "unknown_code")]
    [InlineData("placements", "to", "24/03/2025", "end_before_start")]
    [InlineData("placements", "distance_miles", "far", "bad_number")]
    [InlineData("placements", "distance_miles", "1000", "out_of_range")]
    [InlineData("placements", "distance_miles", "-1", "out_of_range")]
    [InlineData("posts", "FTE", "", "missing")]
    [InlineData("posts", "FTE", "0", "out_of_range")]
    [InlineData("posts", "state", "empty", "unknown_code")]
    [InlineData("posts", "OrgRole", "0", "out_of_range")]
    [InlineData("supervision", "supervision_date", "02/11/2026", "future_date")]
    // Text.
    [InlineData("annex_a_6", "Allocated Worker", "Ann\u0007Other", "bad_text")]
    [InlineData("annex_a_6", "Allocated Worker", "Ann\u202EOther", "bad_text")]
    [InlineData("annex_a_6", "Allocated Worker", "#REF!", "bad_text")]
    [InlineData("worker_register", "display_name", "", "missing")]
    public void Rows_OneBadCell_RejectTheRowByThatColumn(string list, string column, string value, string code)
    {
        var rows = Doors.Rows(list, Rows.Header(list), Rows.Good(list, (column, value)), Rows.Good(list, (Rows.Id(list), "C2")));

        var rejected = rows[0].ShouldBeOfType<RejectedRow>();
        rejected.Row.ShouldBe(2);
        rejected.Faults.Select(fault => (fault.Violation.Code, fault.Violation.Field)).ShouldBe([(code, column)]);
        rows[1].ShouldBeOfType<AcceptedRow>();
    }

    [Fact]
    public void Rows_LongName_IsTooLong() =>
        Doors.Rows("annex_a_6", Rows.Header("annex_a_6"), Rows.Good("annex_a_6", ("Allocated Worker", new string('x', 201))))
            .Single().ShouldBeOfType<RejectedRow>().Faults.Single().Violation.Code.ShouldBe("too_long");

    [Fact]
    public void Rows_ManyFaults_AreToldAtOnce() =>
        Doors.Rows("annex_a_6", Rows.Header("annex_a_6"), Rows.Good("annex_a_6", ("Child Unique ID", ""), ("CIN Start Date", "31/02/2025"), ("Case status", "?!x")))
            .Single().ShouldBeOfType<RejectedRow>().Faults.Select(fault => fault.Violation.Code).ShouldBe(["missing", "bad_date", "unknown_code"], ignoreOrder: true);

    [Fact]
    public void Rows_ClosedWithoutDate_NeedsTheDate() =>
        Doors.Rows("annex_a_6", Rows.Header("annex_a_6"), Rows.Good("annex_a_6", ("Case status", "e) Closed episode")))
            .Single().ShouldBeOfType<RejectedRow>().Faults.Select(fault => (fault.Violation.Code, fault.Violation.Field)).ShouldBe([("missing", "CIN Closure Date")]);

    [Theory]
    [InlineData("home")]
    [InlineData("education")]
    public void Rows_AwayNotFromCare_IsABadKind(string setting) =>
        Doors.Rows("missing_episodes", Rows.Header("missing_episodes"), Rows.Good("missing_episodes", ("setting", setting), ("kind", "A")))
            .Single().ShouldBeOfType<RejectedRow>().Faults.Single().Violation.Code.ShouldBe("bad_kind");
}
