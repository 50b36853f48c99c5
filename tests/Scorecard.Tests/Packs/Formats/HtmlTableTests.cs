namespace Scorecard.Tests.Packs.Formats;

public sealed class HtmlTableTests
{
    [Fact]
    public async Task Print_ATable_SaysWhatEachHeadingHeads()
    {
        var page = await Example.Page(MonthlyPack.Document());

        var table = page.GetElementById("table-care")!;
        table.QuerySelectorAll("thead th").Select(heading => heading.GetAttribute("scope")).ShouldAllBe(scope => scope == "col");
        table.QuerySelectorAll("tbody").Length.ShouldBe(2);
        table.QuerySelectorAll("tbody > tr:first-child > th").Select(heading => $"{heading.GetAttribute("scope")} {heading.TextContent}").ShouldBe(["rowgroup Looked after children", "rowgroup Placement type"]);
        table.QuerySelectorAll("tr.total > th[scope=row]").Single().TextContent.ShouldBe("All placements");
        table.QuerySelectorAll("td.number").Length.ShouldBe(12 * 11);
        table.ParentElement!.GetAttribute("aria-labelledby").ShouldBe(table.QuerySelector("caption")!.Id);
    }

    [Fact]
    public async Task Print_ACellWithARemarkAndANote_LeadsToBoth()
    {
        var page = await Example.Page(MonthlyPack.Document());

        var marks = page.QuerySelector("[data-cell='OP414/ytd'] sup")!.QuerySelectorAll("a").Select(mark => (mark.TextContent, Target: page.GetElementById(mark.GetAttribute("href")![1..])!.TextContent));
        marks.ShouldBe([("2", "2 Of the children who began to be looked after in the year."), ("b", "b As published; the system computes 33.8%.")]);
        page.QuerySelectorAll(".remarks li").Select(remark => remark.TextContent).ShouldContain("a Restated since version 1, which said 60.0%.");
    }

    [Fact]
    public async Task Print_ANoteOfThePack_IsReachedFromItsMark()
    {
        var page = await Example.Page(NarrativePack.Document());

        var mark = page.QuerySelector("[data-cell='CP_PLANS/value'] sup a")!;
        page.GetElementById(mark.GetAttribute("href")![1..])!.TextContent.ShouldBe("1 Includes children whose plan is temporary from another authority.");
    }

    [Fact]
    public async Task Print_AMarkWithoutANote_IsPrintedAndLeadsNowhere()
    {
        var page = await Example.Page(AwkwardPack.Document());

        page.QuerySelector("dd sup")!.QuerySelectorAll("span").Single().TextContent.ShouldBe("<b>");
    }

    [Theory]
    [InlineData("Red")]
    [InlineData("Amber")]
    [InlineData("Green")]
    [InlineData("Blue")]
    [InlineData("Better")]
    [InlineData("Quiet")]
    [InlineData("Improving")]
    [InlineData("Worsening")]
    public async Task Print_ATone_HasAShapeOfItsOwnAndAWord(string tone)
    {
        var page = await Example.Page(NarrativePack.Document());

        var tag = page.QuerySelector($"[data-cell='signs/{tone}'] .tag")!;
        tag.TextContent.ShouldBe($"{tone} sign");
        var shape = tag.QuerySelector("path")!.GetAttribute("d");
        page.QuerySelectorAll("#table-signs td:nth-child(2) path").Select(path => path.GetAttribute("d")).Count(other => other == shape).ShouldBe(1);
    }

    [Fact]
    public async Task Print_ANumberWithATone_SaysTheToneToWhoDoesNotSeeIt()
    {
        var page = await Example.Page(NarrativePack.Document());

        page.QuerySelector("[data-cell='signs/figure/Red']")!.TextContent.ShouldBe("11.5% (red)");
        page.QuerySelector("[data-cell='signs/figure/Plain']")!.TextContent.ShouldBe("10.5%");
    }

    [Theory]
    [InlineData("OP389/trend", "improving")]
    [InlineData("OP370/trend", "getting worse")]
    [InlineData("OP389b/trend", "up")]
    [InlineData("OP389a/trend", "no change")]
    public async Task Print_AnArrow_SaysWhatItMeans(string cell, string words)
    {
        var page = await Example.Page(MonthlyPack.Document());

        page.QuerySelector($"[data-cell='{cell}'] [role=img]")!.GetAttribute("aria-label").ShouldBe(words);
    }

    [Fact]
    public async Task Print_AWideTable_TurnsItsSectionOnly()
    {
        var page = await Example.Page(MonthlyPack.Document());

        page.QuerySelectorAll("section.sideways h2").Select(heading => heading.TextContent).ShouldBe(["Children in care and placements"]);
    }

    [Fact]
    public async Task Print_ATableWithoutRows_SaysSo()
    {
        var page = await Example.Page(AwkwardPack.Document());

        page.QuerySelector("#table-empty tbody")!.TextContent.Trim().ShouldBe("Nothing to show.");
    }
}
