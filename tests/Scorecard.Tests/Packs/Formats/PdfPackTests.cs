using Microsoft.Extensions.Configuration;
using Scorecard.BrowserKit;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Scorecard.TestKit.Processes;

namespace Scorecard.Tests.Packs.Formats;

public sealed class PdfPackTests
{
    public static TheoryData<string> Packs => ["monthly", "cards", "narrative", "awkward"];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Print_APack_HasEveryCellAndIsTagged(string name)
    {
        // Arrange
        var document = Document(name);
        using var printer = new PdfPack(new ConfigurationBuilder().Build(), TimeProvider.System);

        // Act
        await Screenshot.Keep(await printer.Print(document, TestContext.Current.CancellationToken), $"pack-{name}.pdf");

        // Assert
        var file = Screenshot.Address($"pack-{name}.pdf").LocalPath;
        var text = Squeezed(await Run.ToEnd("pdftotext", ["-raw", file, "-"]));
        document.Cells.Where(cell => !text.Contains(Squeezed(cell.Text), StringComparison.Ordinal)).Select(cell => $"{cell.Id}: {cell.Text}").ShouldBeEmpty();
        var about = await Run.ToEnd("pdfinfo", [file]);
        about.ShouldContain("Tagged:          yes");
        about.ShouldContain("JavaScript:      no");
    }

    static PackDocument Document(string name) => name switch
    {
        "monthly" => MonthlyPack.Document(),
        "cards" => CardsPack.Document(),
        "narrative" => NarrativePack.Document(),
        "awkward" => AwkwardPack.Document(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    /// <summary>Where a line breaks is the page's business.</summary>
    static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
