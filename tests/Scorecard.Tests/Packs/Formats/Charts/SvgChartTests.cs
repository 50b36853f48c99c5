using System.Xml.Linq;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats.Charts;

public sealed class SvgChartTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    static readonly Chart Months = new("m", "Visits fell", ChartKind.Line, [new("Apr", 4, "4"), new("May", 5, "5"), new("Jun", null, "N/A"), new("Jul", 3, "3"), new("Aug", 2, "2")])
    {
        Axis = "Visits (number)",
        Target = 6,
        Band = new("Tolerance", 5.5m, 6.5m),
    };

    [Fact]
    public void Draw_AChart_TellsItsFindingAndItsFigures()
    {
        var picture = XElement.Parse(SvgChart.Draw(Months, "m"));

        picture.Attribute("role")!.Value.ShouldBe("img");
        picture.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => picture.Elements().Single(part => part.Attribute("id")?.Value == id).Value).ShouldBe(
        [
            "Visits fell",
            "Line chart. Visits (number). 5 figures, Apr to Aug: lowest 2 (Aug), highest 5 (May). Latest 2 (Aug). Target 6. Tolerance: 5.5 to 6.5. No figure for Jun.",
        ]);
    }

    [Fact]
    public void Draw_AMissingValue_LeavesAGap()
    {
        var picture = XElement.Parse(SvgChart.Draw(Months, "m"));

        picture.Descendants(Svg + "polyline").Select(line => line.Attribute("points")!.Value.Split(' ').Length).ShouldBe([2, 2]);
        picture.Descendants(Svg + "circle").Count().ShouldBe(4);
    }

    [Fact]
    public void Draw_BarsBelowZero_LieOnTheOtherSide()
    {
        var picture = XElement.Parse(SvgChart.Draw(new("n", "Net", ChartKind.Bar, [new("A", -2, "-2"), new("B", 2, "+2"), new("C", null, "No data")]) { Axis = "Net" }, "n"));

        var bars = picture.Elements(Svg + "rect").Select(bar => (X: (decimal)bar.Attribute("x")!, Width: (decimal)bar.Attribute("width")!)).ToList();
        bars.Count.ShouldBe(2);
        (bars[0].X + bars[0].Width).ShouldBe(bars[1].X);
        bars[0].Width.ShouldBe(bars[1].Width);
        picture.Value.ShouldContain("No data");
    }

    [Fact]
    public void Draw_NoFigures_SaysSo() =>
        XElement.Parse(SvgChart.Draw(Months with { Points = [new("Apr", null, "N/A")] }, "m")).Element(Svg + "text")!.Value.ShouldBe("There are no figures to draw.");

    [Fact]
    public void Draw_TextThatXmlCannotHold_IsReplaced() =>
        XElement.Parse(SvgChart.Draw(Months with { Title = "a\u0001b\ud800c" }, "m")).Element(Svg + "title")!.Value.ShouldBe("a\ufffdb\ufffdc");
}
