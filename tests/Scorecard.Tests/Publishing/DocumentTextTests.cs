using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Scorecard.Publishing;
using Scorecard.Tests.Packs.Formats;

namespace Scorecard.Tests.Publishing;

public sealed class DocumentTextTests
{
    [Fact]
    public async Task Read_OfWhatWasWritten_PrintsTheSameBytesInEveryFormat()
    {
        foreach (var document in new[] { MonthlyPack.Document(), CardsPack.Document(), NarrativePack.Document(), Kept(AwkwardPack.Document()) })
        {
            var text = DocumentText.Write(document);

            var again = DocumentText.Read(text);

            DocumentText.Write(again).ShouldBe(text);
            CellsPack.Write(again).ShouldBe(CellsPack.Write(document));
            CsvPack.Write(again).ShouldBe(CsvPack.Write(document));
            JsonPack.Write(again).ShouldBe(JsonPack.Write(document));
            XlsxPack.Write(again).ShouldBe(XlsxPack.Write(document));
            DocxPack.Write(again).ShouldBe(DocxPack.Write(document));
            (await HtmlPack.Print(again)).ShouldBe(await HtmlPack.Print(document));
        }
    }

    // Half of a surrogate pair cannot be told in UTF-8, and is replaced when it is stored.
    static PackDocument Kept(PackDocument awkward) => DocumentText.Read(DocumentText.Write(awkward));

    [Fact]
    public void Read_OfAFrozenText_RefusesAnother()
    {
        var (small, large) = (FrozenText.Of("figures"), FrozenText.Of(new string('x', 50_000)));

        small.Read().ShouldBe("figures");
        large.Read().Length.ShouldBe(50_000);
        large.Text.ShouldBeNull();
        Should.Throw<PackDamaged>(() => (small with { Text = "Figures" }).Read());
        Should.Throw<PackDamaged>(() => (large with { Brotli = FrozenText.Of(new string('y', 50_000)).Brotli }).Read());
        Should.Throw<PackDamaged>(() => (large with { Brotli = [1, 2, 3] }).Read());
    }
}
