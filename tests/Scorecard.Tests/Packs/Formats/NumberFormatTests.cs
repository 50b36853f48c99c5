using System.Globalization;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Tests.Packs.Formats;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("446", "446", "0")]
    [InlineData("33.4%", "33.36", "0.0\"%\"")]
    [InlineData("12", "12.04", "0")]
    [InlineData("17", "16.5", "0")]
    [InlineData("1,204", "1204", "#,##0")]
    [InlineData("1,204.50", "1204.5", "#,##0.00")]
    [InlineData("-4", "-4", "0")]
    [InlineData("-0.5%", "-0.45", "0.0\"%\"")]
    [InlineData("+4", "4", "+0;-0;0")]
    [InlineData("+0", "0", "+0;-0;+0")]
    [InlineData("−4", "-4", "0;\"−\"0;0")]
    [InlineData("4", "-4", "0;0;0")]
    [InlineData("0", "-0.3", "0;0;0")]
    [InlineData("£1,000", "1000", "\"£\"#,##0")]
    [InlineData("3 \"days\"", "3", "0\" \"\\\"\"days\"\\\"\"\"")]
    public void Format_OfAPrintedNumber_ShowsWhatIsPrinted(string text, string value, string format) => NumberFormat.Of(Print(text, value)).ShouldBe(format);

    [Theory]
    [InlineData("33.4%", "33.8")]
    [InlineData("n/a", "3")]
    [InlineData("c", "3")]
    [InlineData("", "3")]
    [InlineData("007", "7")]
    [InlineData("-4", "4")]
    [InlineData("+4", "-4")]
    [InlineData("3 of 4", "3")]
    public void Format_OfTextThatIsNotAPrintOfTheValue_IsNone(string text, string value) => NumberFormat.Of(Print(text, value)).ShouldBeNull();

    [Fact]
    public void Format_OfANumberWithMarks_ShowsThemBehindIt() => NumberFormat.Of(Print("5%", "5"), "1 a").ShouldBe("0\"%\"\" [1 a]\"");

    [Fact]
    public void Format_OfTextWithoutAValue_IsNone() => NumberFormat.Of(new Cell("446")).ShouldBeNull();

    static Cell Print(string text, string value) => new(text) { Value = decimal.Parse(value, CultureInfo.InvariantCulture) };
}
