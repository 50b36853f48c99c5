using System.Text;

namespace Scorecard.Files.Tests;

/// <summary>What only CSV files do.</summary>
public sealed class CsvTests
{
    const string List = "annex_a_6";

    static readonly string Header = string.Join(',', Rows.Header(List));
    static readonly string Good = string.Join(',', Rows.Good(List, ("Allocated Worker", "Siân O’Neill")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Rows_AnyLineEnding_IsRead(string ending) => Worker($"{Header}{ending}{Good}{ending}").ShouldBe("Siân O'Neill");

    [Fact]
    public void Rows_MixedLineEndingsAndNoLastOne_AreRead() => Read(Encoding.UTF8.GetBytes($"{Header}\r\n{Good}\n{Good.Replace("C1", "C2", StringComparison.Ordinal)}")).Count.ShouldBe(2);

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Rows_OtherSeparators_AreSniffed(char separator) => Worker($"A title, with a comma\n{Header}\n{Good}\n".Replace(',', separator)).ShouldBe("Siân O'Neill");

    [Fact]
    public void Rows_ByteOrderMarks_AreNotPartOfTheFirstHeader()
    {
        var text = $"{Header}\n{Good}\n";
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Worker([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).ShouldBe("Siân O'Neill");
    }

    [Fact]
    public void Rows_Windows1252_RejectsTheRowUnlessSaid()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var given = new Given();
        var path = given.File("list 6.csv", western.GetBytes($"{Header}\n{Good}\n{Good.Replace("Siân O’Neill", "Ann Other", StringComparison.Ordinal).Replace("C1", "C2", StringComparison.Ordinal)}\n"));

        var rows = Doors.Outcomes(path);

        rows[0].ShouldBeOfType<RejectedRow>().Row.ShouldBe(2);
        ((RejectedRow)rows[0]).Faults.Select(fault => (fault.Violation.Code, fault.Violation.Field)).ShouldBe([("bad_encoding", "Allocated Worker")]);
        rows[1].ShouldBeOfType<AcceptedRow>();
        Doors.Outcomes(path, new InputOptions { CsvEncoding = western }).ShouldAllBe(row => row is AcceptedRow);
    }

    [Fact]
    public void Rows_EveryCellInQuotes_IsAccepted()
    {
        static string Quoted(string line) => string.Join(',', line.Split(',').Select(cell => $"\"{cell}\""));

        Read(Encoding.UTF8.GetBytes($"{Quoted(Header)}\n{Quoted(Good)}\n")).ShouldHaveSingleItem().ShouldBeOfType<AcceptedRow>();
    }

    [Fact]
    public void Rows_LineBreakInQuotes_IsOneRow()
    {
        var rows = Read(Encoding.UTF8.GetBytes($"{Header}\n{Good.Replace("Siân O’Neill", "\"Ann\nOther\"", StringComparison.Ordinal)}\n{Good.Replace("C1", "C2", StringComparison.Ordinal)}\n"));

        rows.Select(row => row.Row).ShouldBe([2, 3]);
        rows.ShouldAllBe(row => row is AcceptedRow);
    }

    [Theory]
    [InlineData("\"C2,25/03/2025,,CIN,T,W", 3)]
    [InlineData("\"C2\"x,25/03/2025,,CIN,T,W", 3)]
    public void Open_UnbalancedQuotes_RefusesWithTheLine(string line, int row)
    {
        using var given = new Given();

        var refused = InputFolder.Open(given.File("list 6.csv", $"{Header}\n{Good}\n{line}\n")).Refused.Single();

        refused.Rule.Code.ShouldBe("unbalanced_quotes");
        refused.Row.ShouldBe(row);
        refused.Detail.ShouldContain("Line 3");
    }

    [Fact]
    public void Rows_QuoteInsideAValue_IsKept() => Worker($"{Header}\n{Good.Replace("Siân O’Neill", "Ann \"Annie\" Other", StringComparison.Ordinal)}\n").ShouldBe("Ann \"Annie\" Other");

    [Theory]
    [InlineData("\"")]
    [InlineData("")]
    public void Open_EndlessLine_IsTooBig(string quote)
    {
        using var given = new Given();

        InputFolder.Open(given.File("list 6.csv", $"{Header}\n{Good}\n{quote}{new string('x', 3 << 20)}")).Refused.Single().Rule.Code.ShouldBe("file_too_big");
    }

    [Fact]
    public void Rows_ZeroByteInAName_RejectsTheRow() =>
        Read(Encoding.UTF8.GetBytes($"{Header}\n{Good.Replace("Siân", "Si\0n", StringComparison.Ordinal)}\n")).Single().ShouldBeOfType<RejectedRow>().Faults.Single().Violation.Code.ShouldBe("bad_text");

    static string Worker(string text) => Worker(Encoding.UTF8.GetBytes(text));

    static string Worker(byte[] bytes) => ((Protos.Imports.V1.ExtractRow)Read(bytes).Single().ShouldBeOfType<AcceptedRow>().Record!).Worker;

    static IReadOnlyList<RowOutcome> Read(byte[] bytes)
    {
        using var given = new Given();
        return Doors.Outcomes(given.File("list 6.csv", bytes));
    }
}
