using Microsoft.Extensions.Configuration;
using Scorecard.Packs.Formats;
using Scorecard.Packs.Formats.Pdf;
using Scorecard.TestKit.Time;

namespace Scorecard.Tests.Packs.Formats;

public sealed class PdfPackFailureTests
{
    [Fact]
    public async Task Print_WithoutABrowser_SaysWhatToInstall()
    {
        using var printer = Printer("/nowhere/chromium", TimeProvider.System);

        var failure = await Should.ThrowAsync<NoChromium>(() => printer.Print(Make.Pack("Title"), CancellationToken.None));

        failure.Message.ShouldContain("apt-get install chromium");
        failure.Message.ShouldContain("from a browser");
    }

    [Fact]
    public async Task Print_ABrowserThatFails_TellsWhatItSaidAndLeavesNoFolder()
    {
        using var browser = new FakeBrowser("echo no display >&2; exit 3");
        using var printer = Printer(browser.Path, TimeProvider.System);

        var failure = await Should.ThrowAsync<PdfFailed>(() => printer.Print(Make.Pack("Title"), CancellationToken.None));

        failure.Message.ShouldBe("Chromium printed no PDF and ended with 3. It said: no display");
        Directory.Exists(browser.Given).ShouldBeFalse();
    }

    [Fact]
    public async Task Print_AsRootAlone_LeavesTheSandbox()
    {
        using var browser = new FakeBrowser("exit 1");
        using var printer = Printer(browser.Path, TimeProvider.System);

        await Should.ThrowAsync<PdfFailed>(() => printer.Print(Make.Pack("Title"), CancellationToken.None));

        browser.Arguments.Contains("--no-sandbox").ShouldBe(Environment.IsPrivilegedProcess);
    }

    [Fact]
    public async Task Print_ABrowserThatHangs_EndsAtTheDeadlineWithItsFolder()
    {
        using var browser = new FakeBrowser("exec sleep 600");
        var time = new FakeTime();
        using var printer = Printer(browser.Path, time);
        var printing = printer.Print(Make.Pack("Title"), CancellationToken.None);
        await Eventually.Holds(() => browser.Called, "the browser is started");

        time.Advance(TimeSpan.FromSeconds(59));
        printing.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));

        await Should.ThrowAsync<PdfTooSlow>(() => printing);
        Directory.Exists(browser.Given).ShouldBeFalse();
    }

    [Fact]
    public async Task Print_TwoAtWork_TheThirdWaits()
    {
        using var first = new FakeBrowser("exec sleep 600");
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Packs:Chromium", first.Path)]).Build();
        using var printer = new PdfPack(settings, TimeProvider.System);
        using var leave = new CancellationTokenSource();
        var one = printer.Print(Make.Pack("One"), leave.Token);
        var two = printer.Print(Make.Pack("Two"), leave.Token);
        await Eventually.Holds(() => first.Calls == 2, "two browsers are started");
        using var third = new FakeBrowser("exit 1");
        settings["Packs:Chromium"] = third.Path;

        var waiting = printer.Print(Make.Pack("Three"), CancellationToken.None);
        await Should.ThrowAsync<TimeoutException>(() => Eventually.Holds(() => third.Called, "a third browser is started", TimeSpan.FromSeconds(1)));
        await leave.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => one);
        await Should.ThrowAsync<OperationCanceledException>(() => two);
        await Should.ThrowAsync<PdfFailed>(() => waiting);
        third.Called.ShouldBeTrue();
    }

    static PdfPack Printer(string path, TimeProvider time) => new(new ConfigurationBuilder().AddInMemoryCollection([new("Packs:Chromium", path)]).Build(), time);
}
