using System.IO.Compression;
using Scorecard.Files.Workbooks;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Tests;

/// <summary>What only workbooks do.</summary>
public sealed class WorkbookTests
{
    const string List = "annex_a_6";

    static readonly DateOnly Day = new(2025, 3, 25);

    [Fact]
    public void Rows_NumbersAndDates_AreReadByTheirType()
    {
        var row = Accepted<ExtractRow>(List, [123.0, Day, new DateTime(2025, 9, 1, 18, 30, 0), "CIN", 7, "Ann"]);

        row.ShouldBe(new ExtractRow { ChildId = "123", Status = CaseStatus.ChildInNeed, From = "2025-03-25", To = "2025-09-01", Team = "7", Worker = "Ann" });
    }

    [Theory]
    [InlineData(45741.0, "2025-03-25")]
    [InlineData(45741.75, "2025-03-25")]
    public void Rows_DateWithoutAFormat_IsADayNumber(double days, string read) => Accepted<ExtractRow>(List, ["C1", days, null, "CIN", null, null]).From.ShouldBe(read);

    [Theory]
    [InlineData(60.0, "bad_date")]
    [InlineData(0.5, "bad_date")]
    [InlineData(-1.0, "bad_date")]
    [InlineData(1e9, "bad_date")]
    [InlineData(59.0, "far_past")]
    [InlineData(61.0, "far_past")]
    public void Rows_DayNumberThatIsNoDay_RejectsTheRow(double days, string code) => Rejected(List, ["C1", days, null, "CIN", null, null]).ShouldBe([code]);

    [Fact]
    public void Rows_1904Workbook_IsReadByItsOwnSystem()
    {
        using var given = new Given();
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream, from1904: true))
            workbook.Sheet("List 6", [Rows.Header(List), ["C1", Day, null, "CIN", null, null]]);
        var path = given.File("annex.xlsx", stream.ToArray());

        Doors.Outcomes(path).Single().ShouldBeOfType<AcceptedRow>().Record.ShouldBeOfType<ExtractRow>().From.ShouldBe("2025-03-25");
    }

    [Fact]
    public void Rows_Moments_AreLondons() =>
        Accepted<MissingEpisode>("missing_episodes", ["C1", "care", "M", new DateTime(2025, 7, 1, 21, 30, 0), new DateTime(2025, 7, 2), true, false, null])
            .ShouldBe(new MissingEpisode { ChildId = "C1", Setting = MissingSetting.Care, Kind = MissingKind.Missing, StartedAt = "2025-07-01T21:30:00+01:00", ReturnedAt = "2025-07-02T00:00:00+01:00", InterviewOffered = true, InterviewAccepted = false });

    [Theory]
    [InlineData(0.8, 80)]
    [InlineData(0.1 + 0.2, 30)]
    public void Rows_Fte_IsTheCellsNumber(double fte, int hundredths) =>
        Accepted<Worker>("worker_register", [.. Rows.Good("worker_register")[..8], fte, .. Rows.Good("worker_register")[9..]]).FteHundredths.ShouldBe(hundredths);

    [Theory]
    [InlineData(1.23e11, "123000000000")]
    [InlineData(999999999999999.0, "999999999999999")]
    public void Rows_LongId_IsWhole(double id, string read) => Accepted<ExtractRow>(List, [id, Day, null, "CIN", null, null]).ChildId.ShouldBe(read);

    [Theory]
    [InlineData(1e15, "id_damaged")]
    [InlineData(123.5, "bad_id")]
    [InlineData(0.0, "bad_id")]
    [InlineData(-5.0, "bad_id")]
    public void Rows_NumberThatIsNoId_RejectsTheRow(double id, string code) => Rejected(List, [id, Day, null, "CIN", null, null]).ShouldBe([code]);

    [Fact]
    public void Rows_FailedLookUp_MeansNobodyInAWorkerAndIsAFaultElsewhere()
    {
        var lost = new SheetError("#N/A");

        Accepted<ExtractRow>(List, ["C1", Day, null, "CIN", lost, lost]).ShouldBe(new ExtractRow { ChildId = "C1", Status = CaseStatus.ChildInNeed, From = "2025-03-25" });
        Rejected(List, ["C1", lost, lost, lost, new SheetError("#REF!"), null]).ShouldBe(["bad_date", "bad_date", "unknown_code", "bad_text"], ignoreOrder: true);
        Rejected(List, [lost, Day, null, "CIN", null, null]).ShouldBe(["bad_id"]);
    }

    [Fact]
    public void Rows_FormulaNeverCalculated_IsAFault() =>
        Rejected(List, ["C1", Day, new SheetFormula("TODAY()"), "CIN", null, new SheetFormula("A1")]).ShouldBe(["bad_date", "bad_text"], ignoreOrder: true);

    [Fact]
    public void Open_MergedRecords_AreRefused()
    {
        using var given = new Given();

        Refused(given, Sheet([Rows.Header(List), Rows.Good(List), Rows.Good(List, ("Child Unique ID", "C2"))], "E2:E3")).ShouldBe(("merged_cells", 3));
    }

    [Fact]
    public void Open_MergedTitle_IsFine()
    {
        using var given = new Given();

        Doors.Outcomes(given.File("annex.xlsx", Sheet([["Annex A"], Rows.Header(List), Rows.Good(List)], "A1:F1"))).Single().ShouldBeOfType<AcceptedRow>();
    }

    [Fact]
    public void Rows_HiddenRow_IsReadAndCounted()
    {
        using var given = new Given();
        var bytes = Changed(Sheet([Rows.Header(List), Rows.Good(List), Rows.Good(List, ("Child Unique ID", "C2"))]), "xl/worksheets/sheet1.xml", xml => xml.Replace("<row r=\"3\"", "<row r=\"3\" hidden=\"1\"", StringComparison.Ordinal));

        var file = InputFolder.Open(given.File("annex.xlsx", bytes)).Files.Single();

        (file.RowCount, file.HiddenRows, file.Rows(Doors.AsOf).Count(row => row is AcceptedRow)).ShouldBe((2, 1, 2));
    }

    [Theory]
    [InlineData(900, 2)]
    [InlineData(1100, 1)]
    public void Rows_AfterAThousandBlankRows_AreNotLookedFor(int blank, int read)
    {
        using var given = new Given();
        IReadOnlyList<object?>[] gap = [.. Enumerable.Repeat<IReadOnlyList<object?>>([], blank)];

        InputFolder.Open(given.File("annex.xlsx", Sheet([Rows.Header(List), Rows.Good(List), .. gap, Rows.Good(List, ("Child Unique ID", "C2"))]))).Files.Single().RowCount.ShouldBe(read);
    }

    [Fact]
    public void Open_SeveralSheets_AreKnownByNameAndColumns()
    {
        using var given = new Given();
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.Sheet("List_9", [Rows.Header("annex_a_9"), Rows.Good("annex_a_9")]);
            workbook.Sheet("Guidance", [["Read me first"]]);
            workbook.Sheet("List 6 ", [Rows.Header(List), Rows.Good(List)]);
        }

        var folder = InputFolder.Open(given.File("annex.xlsx", stream.ToArray()));

        folder.Files.Select(file => file.Name).ShouldBe(["annex.xlsx: List_9", "annex.xlsx: List 6"]);
        folder.Unread.Select(unread => unread.Name).ShouldBe(["annex.xlsx: Guidance"]);
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "macros")]
    [InlineData("mimetype", "OpenDocument")]
    public void Open_OtherArchive_IsRefused(string part, string said)
    {
        using var given = new Given();
        var bytes = With(Sheet([Rows.Header(List), Rows.Good(List)]), part, "x");

        var refused = InputFolder.Open(given.File("annex.xlsx", bytes)).Refused.Single();

        refused.Rule.Code.ShouldBe("wrong_file");
        refused.Detail.ShouldContain(said);
    }

    [Fact]
    public void Open_Bomb_IsRefusedUnread()
    {
        using var given = new Given();

        Refused(given, With(Sheet([Rows.Header(List), Rows.Good(List)]), "xl/media/bomb.bin", new string('0', 32 << 20))).Code.ShouldBe("file_too_big");
    }

    [Fact]
    public void Read_PartThatUnpacksToMoreThanAllowed_StopsThere()
    {
        using var stream = new LimitedStream(new MemoryStream(new byte[100]), 99);

        Should.Throw<FileRefusedException>(() => stream.CopyTo(Stream.Null)).Rule.Code.ShouldBe("file_too_big");
    }

    [Fact]
    public void Open_TooManyParts_IsRefused()
    {
        using var given = new Given();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var n = 0; n < 5_001; n++)
                zip.CreateEntry($"../{n}");

        Refused(given, stream.ToArray()).Code.ShouldBe("file_too_big");
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml")]
    public void Open_DocumentType_IsRefused(string part)
    {
        using var given = new Given();
        var bytes = Changed(Sheet([Rows.Header(List), Rows.Good(List)]), part, xml => xml.Replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", StringComparison.Ordinal));

        Refused(given, bytes).Code.ShouldBe("file_damaged");
    }

    [Fact]
    public void Open_CutShort_IsDamaged()
    {
        using var given = new Given();
        var bytes = Sheet([Rows.Header(List), Rows.Good(List)]);

        Refused(given, bytes[..(bytes.Length * 9 / 10)]).Code.ShouldBe("file_damaged");
    }

    static T Accepted<T>(string list, IReadOnlyList<object?> cells) => One(list, cells).ShouldBeOfType<AcceptedRow>().Record.ShouldBeOfType<T>();

    static IReadOnlyList<string> Rejected(string list, IReadOnlyList<object?> cells) => [.. One(list, cells).ShouldBeOfType<RejectedRow>().Faults.Select(fault => fault.Violation.Code)];

    static RowOutcome One(string list, IReadOnlyList<object?> cells)
    {
        using var given = new Given();
        return Doors.Outcomes(given.File("annex.xlsx", Sheet([Rows.Header(list), cells]))).Single();
    }

    static (string Code, int? Row) Refused(Given given, byte[] bytes)
    {
        var refused = InputFolder.Open(given.File("annex.xlsx", bytes)).Refused.Single();
        return (refused.Rule.Code, refused.Row);
    }

    static byte[] Sheet(IReadOnlyList<object?>[] rows, params string[] merged)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
            workbook.Sheet("Sheet1", rows, merged);
        return stream.ToArray();
    }

    static byte[] With(byte[] workbook, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var writer = new StreamWriter(zip.CreateEntry(part).Open()))
            writer.Write(content);
        return stream.ToArray();
    }

    static byte[] Changed(byte[] workbook, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            var changed = change(xml);
            changed.ShouldNotBe(xml);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(changed);
        }
        return stream.ToArray();
    }
}
