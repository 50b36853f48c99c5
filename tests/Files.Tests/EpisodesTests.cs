using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests;

/// <summary>SSDA903's episodes joined into periods of care, legal statuses and placements.</summary>
public sealed class EpisodesTests
{
    static readonly string[] Header = ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"];

    [Fact]
    public void Rows_OneOpenEpisode_IsCareStatusAndPlacement() =>
        Told("C1,01/04/2025,S,C1,N1,U6,PR1,,,,,,SC1").ShouldBe(
        [
            "2 care_period 2025-04-01- N1",
            "2 legal_status 2025-04-01- C1",
            "2 placement 2025-04-01- U6 PR1 SC1",
        ]);

    [Fact]
    public void Rows_ChangesOfStatusAndPlacement_JoinWhatStaysTheSame() =>
        Told(
            "C1,01/04/2025,S,C1,N1,U6,PR1,01/06/2025,X1,,,,SC1",
            "C1,01/06/2025,L,C2,N1,U6,PR1,01/07/2025,X1,,,,SC1",
            "C1,01/07/2025,P,C2,N1,K2,PR4,01/08/2025,X1,CARPL,,,SC2",
            "C1,01/08/2025,B,E1,N1,A5,PR1,01/09/2025,E11,,,,").ShouldBe(
        [
            "2 care_period 2025-04-01-2025-09-01 N1 E11",
            "2 legal_status 2025-04-01-2025-06-01 C1",
            "2 placement 2025-04-01-2025-07-01 U6 PR1 SC1",
            "3 legal_status 2025-06-01-2025-08-01 C2",
            "4 placement 2025-07-01-2025-08-01 K2 PR4 SC2",
            "5 legal_status 2025-08-01-2025-09-01 E1",
            "5 placement 2025-08-01-2025-09-01 A5 PR1",
        ]);

    // Another foster home of the same sort is a move; the same carers told again are none.
    [Fact]
    public void Rows_SamePlacementTwice_IsAMoveOnlyToOtherCarers() =>
        Told(
            "C1,01/04/2025,S,C2,N1,U6,PR1,01/06/2025,X1,,,,",
            "C1,01/06/2025,P,C2,N1,U6,PR1,01/07/2025,X1,,,,",
            "C1,01/07/2025,T,C2,N1,U6,PR1,,,,,,").ShouldBe(
        [
            "2 care_period 2025-04-01- N1",
            "2 legal_status 2025-04-01- C2",
            "2 placement 2025-04-01-2025-06-01 U6 PR1",
            "3 placement 2025-06-01- U6 PR1",
        ]);

    [Fact]
    public void Rows_CareThatEndedAndBeganAgain_IsTwoPeriods() =>
        Told(
            "C1,01/04/2025,S,V2,N1,U6,PR1,01/06/2025,E4A,,,,",
            "C1,01/09/2025,S,V2,N5,U6,PR1,,,,,,").ShouldBe(
        [
            "2 care_period 2025-04-01-2025-06-01 N1 E4A",
            "2 legal_status 2025-04-01-2025-06-01 V2",
            "2 placement 2025-04-01-2025-06-01 U6 PR1",
            "3 care_period 2025-09-01- N5",
            "3 legal_status 2025-09-01- V2",
            "3 placement 2025-09-01- U6 PR1",
        ]);

    [Fact]
    public void Rows_InAnyOrder_AreTheSame()
    {
        string[] rows = ["C1,01/04/2025,S,C1,N1,U6,PR1,01/06/2025,X1,,,,", "C2,01/05/2025,S,C2,N1,K2,PR4,,,,,,", "C1,01/06/2025,L,C2,N1,U6,PR1,,,,,,"];
        static IEnumerable<string> WithoutRow(IEnumerable<string> told) => told.Select(line => line[2..]).Order();

        WithoutRow(Told([.. rows.Reverse()])).ShouldBe(WithoutRow(Told(rows)));
    }

    [Theory]
    [InlineData("C1,01/04/2025,Q,C1,N1,U6,PR1,,,,,,", "unknown_code:RNE")]
    [InlineData("C1,01/04/2025,S,ZZ,N1,U6,PR1,,,,,,", "unknown_code:LS")]
    [InlineData("C1,01/04/2025,S,C1,N1,,PR1,,,,,,", "missing:PLACE")]
    [InlineData("C1,01/04/2025,S,C1,N1,U6,PR1,01/03/2025,E4A,,,,", "end_before_start:DEC")]
    [InlineData("C1,31/04/2025,S,C1,N1,U6,PR1,,,,,,", "bad_date:DECOM")]
    public void Rows_BadEpisode_IsRejected(string row, string fault) =>
        Doors.Rows("Episodes", Header, row.Split(',')).Single().ShouldBeOfType<RejectedRow>().Faults.Select(broken => $"{broken.Violation.Code}:{broken.Violation.Field}").ShouldContain(fault);

    static List<string> Told(params string[] rows) =>
        [.. Doors.Rows("Episodes", [Header, .. rows.Select(row => row.Split(','))]).SelectMany(row => row.ShouldBeOfType<AcceptedRow>(Doors.Told(row)).Journey.Select(record => Line(row.Row, record)))];

    static string Line(int row, Record record) => record switch
    {
        { CarePeriod: { } care } => $"{row} care_period {care.From}-{care.To} {care.CategoryOfNeed} {care.EndedBecause}".TrimEnd(),
        { LegalStatus: { } status } => $"{row} legal_status {status.From}-{status.To} {status.Code}",
        _ => $"{row} placement {record.Placement.From}-{record.Placement.To} {record.Placement.Type} {record.Placement.Provider} {record.Placement.Urn}".TrimEnd(),
    };
}
