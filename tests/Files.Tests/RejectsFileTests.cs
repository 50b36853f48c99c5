using CsvHelper;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Tests;

public sealed class RejectsFileTests
{
    [Fact]
    public void Write_Reject_SaysWhereAndWhatToDo() =>
        Written(new CellFault(RuleBook.BadDate.For("CIN Start Date"), "31/02/2025"))
            .ShouldBe(["annex.xlsx: List 6", "7", "CIN Start Date", "bad_date", RuleBook.BadDate.Text, RuleBook.BadDate.Help, "31/02/2025", "rejected"]);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void Write_Formula_IsText(string value) => Written(new CellFault(RuleBook.BadId.For("=id"), value))[6].ShouldBe($"'{value}");

    [Fact]
    public void Write_HeaderThatIsAFormula_IsText() => Written(new CellFault(RuleBook.BadId.For("=id"), ""))[2].ShouldBe("'=id");

    [Theory]
    [InlineData("\t=1", " =1")]
    [InlineData("a\r\nINFO forged", "a  INFO forged")]
    [InlineData("a\u202Eb\0c", "a b c")]
    public void Write_ControlCharacters_AreSpaces(string value, string echo) => Written(new CellFault(RuleBook.BadText.For("x"), value))[6].ShouldBe(echo);

    [Fact]
    public void Write_LongValue_IsCut() => Written(new CellFault(RuleBook.TooLong.For("x"), new string('x', 500)))[6].ShouldBe(new string('x', 59) + '…');

    [Fact]
    public void Write_RefusedFile_IsALineToo()
    {
        using var given = new Given();
        var path = Path.Combine(given.Path, "rejects.csv");
        using (var rejects = new RejectsFile(path))
        {
            rejects.Write(new RefusedFile("list 6.csv", null, RuleBook.UnbalancedQuotes, "Line 3.", 3));
            rejects.Lines.ShouldBe(1);
        }

        Lines(path)[1].ShouldBe(["list 6.csv", "3", "", "unbalanced_quotes", RuleBook.UnbalancedQuotes.Text, RuleBook.UnbalancedQuotes.Help, "Line 3.", "refused"]);
    }

    [Fact]
    public void Write_Query_SaysThatTheRowWasTaken()
    {
        using var given = new Given();
        var path = Path.Combine(given.Path, "rejects.csv");
        using (var rejects = new RejectsFile(path))
            rejects.Query("allocation_log.csv", 4, [new CellFault(RuleBook.SameDay.For("to"), "25/03/2025")]);

        Lines(path)[1].ShouldBe(["allocation_log.csv", "4", "to", "same_day", RuleBook.SameDay.Text, RuleBook.SameDay.Help, "25/03/2025", "query"]);
    }

    static string[] Written(CellFault fault)
    {
        using var given = new Given();
        var path = Path.Combine(given.Path, "rejects.csv");
        using (var rejects = new RejectsFile(path))
            rejects.Write("annex.xlsx: List 6", new RejectedRow(7, "C1", [fault]));
        var lines = Lines(path);
        lines[0].ShouldBe(["file", "row", "column", "code", "rule", "help", "value", "outcome"]);
        return lines[1];
    }

    static List<string[]> Lines(string path)
    {
        using var csv = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = false });
        var lines = new List<string[]>();
        while (csv.Read())
            lines.Add(csv.Current.ToArray());
        return lines;
    }
}
