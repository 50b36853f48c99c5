using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats;

public sealed class HtmlPackTests
{
    public static TheoryData<string> Names => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Print_AnywhereAndAgain_IsTheSameBytes(string name)
    {
        // Arrange
        var before = await HtmlPack.Print(Example.Pack(name));
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        // Act
        var again = await HtmlPack.Print(Example.Pack(name));
        CultureInfo.CurrentCulture = culture;

        // Assert
        again.ShouldBe(before);
        again[..15].ShouldBe("<!DOCTYPE html>"u8.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Print_AnyPack_NeedsNothingBesideIt(string name)
    {
        var page = await Example.Page(Example.Pack(name));

        page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [style], [src], [onload], [onclick], [onerror]").ShouldBeEmpty();
        var targets = page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).ToList();
        targets.ShouldAllBe(target => target.StartsWith('#') && page.GetElementById(target.Substring(1)) != null);
        page.QuerySelectorAll("[id]").Select(part => part.Id).ShouldBeUnique();
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        policy.ShouldStartWith("default-src 'none'; style-src ");
        foreach (var sheet in page.QuerySelectorAll("style")) policy.ShouldContain(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet.TextContent))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Print_AnyPack_ShowsEveryCellUnderItsId(string name)
    {
        var document = Example.Pack(name);

        var page = await Example.Page(document);

        var shown = page.QuerySelectorAll("[data-cell]").ToLookup(place => place.GetAttribute("data-cell")!, Said);
        document.Cells.Count.ShouldBeGreaterThan(2);
        document.Cells.Where(cell => !shown[cell.Id!].Contains(cell.Text)).Select(cell => $"{cell.Id}: {cell.Text} / {string.Join('|', shown[cell.Id!])}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Print_TextWithMarkup_StaysText()
    {
        var page = await Example.Page(AwkwardPack.Document());

        page.QuerySelector("h1")!.TextContent.ShouldBe(AwkwardPack.Script);
        page.QuerySelector("h2")!.TextContent.ShouldBe(AwkwardPack.Script);
        page.QuerySelector("caption#table-a-b-caption")!.TextContent.ShouldBe(AwkwardPack.Script);
        page.QuerySelector("svg title")!.TextContent.ShouldBe(AwkwardPack.Script);
        page.QuerySelectorAll("style").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Print_AHeadingThatLeavesALevelOut_IsRaised()
    {
        var page = await Example.Page(Make.Pack("Levels", new Heading(4, "First"), new Heading(3, "Second"), new Comment("Part", "Words", null)));

        page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => $"{heading.LocalName} {heading.TextContent}").ShouldBe(["h1 Levels", "h2 First", "h3 Second", "h4 Part"]);
    }

    [Fact]
    public async Task Print_FourHeadings_AreListedAsContents()
    {
        var monthly = await Example.Page(MonthlyPack.Document());
        var cards = await Example.Page(CardsPack.Document());

        monthly.QuerySelector("nav").ShouldBeNull();
        var entries = cards.QuerySelectorAll("nav a");
        entries.Length.ShouldBe(8);
        foreach (var entry in entries) cards.GetElementById(entry.GetAttribute("href")![1..])!.TextContent.ShouldBe(entry.TextContent);
    }

    static string Said(IElement place)
    {
        var copy = (IElement)place.Clone();
        foreach (var beside in copy.QuerySelectorAll("sup, .unseen")) beside.Remove();
        return copy.TextContent;
    }
}
