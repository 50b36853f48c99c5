using System.Globalization;
using Scorecard.BrowserKit;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats.Charts;

public sealed class ChartLabelsTests(Chromium chromium)
{
    /// <summary>Words that lie on other words, or outside their picture.</summary>
    const string Spoilt = """
        () => [...document.querySelectorAll('svg')].flatMap(picture => {
          const edge = picture.getBoundingClientRect();
          const words = [...picture.querySelectorAll('text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
          const name = picture.querySelector('title').textContent;
          return [
            ...words.filter(word => word.box.left < edge.left - 1 || word.box.right > edge.right + 1 || word.box.top < edge.top - 1 || word.box.bottom > edge.bottom + 1).map(word => `${name}: ${word.text} is cut`),
            ...words.flatMap((one, place) => words.slice(place + 1)
              .filter(other => one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1 && one.box.top < other.box.bottom - 3 && other.box.top < one.box.bottom - 3)
              .map(other => `${name}: ${one.text} on ${other.text}`)),
          ];
        })
        """;

    [Fact]
    public async Task Draw_From1To40Points_NoWordsLieOnOthers()
    {
        // Arrange
        var charts = Enumerable.Range(1, 40).SelectMany(count => new[] { Line(count, "MMM-yy"), Line(count, "'Quarter ending' d MMMM yyyy"), Bar(count) });
        var page = await chromium.Page();

        // Act
        await page.SetContentAsync("<style>svg{display:block;width:640px}</style>" + string.Concat(charts.Select((chart, place) => SvgChart.Draw(chart, $"c{place}"))));

        // Assert
        (await page.EvaluateAsync<string[]>(Spoilt)).ShouldBeEmpty();
        (await page.Locator("svg text").CountAsync()).ShouldBeGreaterThan(1000);
    }

    static Chart Line(int count, string label) => new("line", $"{count} of {label}", ChartKind.Line,
        [.. Enumerable.Range(0, count).Select(place => Point(new DateOnly(2024, 1, 1).AddMonths(place).ToString(label, CultureInfo.InvariantCulture), 60 + place * 7 % 31 + 0.5m))])
    {
        Axis = "Visits in time (per cent of those due)",
        Target = 90,
        Band = new("Within tolerance", 85.5m, 94.5m),
    };

    static Chart Bar(int count) => new("bar", $"{count} bars", ChartKind.Bar,
        [.. Enumerable.Range(0, count).Select(place => Point(place % 5 == 0 ? $"Safeguarding and Support Service team number {place + 1}" : $"Team {place + 1}", place * 7 % 31 - 4.5m))])
    {
        Axis = "Change in open cases (per cent)",
        Target = 10,
    };

    static ChartPoint Point(string label, decimal value) => new(label, value, value.ToString("0.0", CultureInfo.InvariantCulture) + "%");
}
