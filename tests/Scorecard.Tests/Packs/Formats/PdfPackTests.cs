using Microsoft.Extensions.Configuration;
using Scorecard.BrowserKit;
using Scorecard.Packs.Formats;
using Scorecard.TestKit.Processes;

namespace Scorecard.Tests.Packs.Formats;

public sealed class PdfPackTests
{
    public static TheoryData<string> Names => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Print_APack_HasEveryCellAndIsTagged(string name)
    {
        // Arrange
        var document = Example.Pack(name);
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

    /// <summary>Where a line breaks is the page's business.</summary>
    static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
