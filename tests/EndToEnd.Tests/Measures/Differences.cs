using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Measures;

/// <summary>Where the command's figures are not the oracle's.</summary>
sealed class Differences(Authority authority, Journeys journeys, DateOnly asOf, string[] where)
{
    const int Shown = 60;

    readonly List<(string Measure, string Line)> found = [];

    public async Task Compare(Asked asked)
    {
        var measures = AllMeasures.Of(new Reckoning(authority, journeys, asked.Until(asOf))).ToList();
        foreach (var cut in Enum.GetValues<Cut>())
        {
            var printed = await FigureLines.Read(asked.Options, cut, where);
            foreach (var unknown in printed.Keys.Select(key => key.Measure).Distinct().Except(measures.Select(measure => measure.Id)))
            {
                found.Add((unknown, $"{asked.Words} by {cut}: {unknown} is printed, and the oracle does not know it"));
            }
            foreach (var measure in measures) Compare($"{asked.Words} by {cut}", measure, measure.Lines(cut), printed);
        }
    }

    public void ShouldBeNone()
    {
        if (found.Count == 0) return;
        var byMeasure = found.GroupBy(each => each.Measure).Select(each => $"{each.Key}: {each.Count()}");
        Assert.Fail($"{found.Count} figures differ.\n{string.Join(", ", byMeasure)}\n{string.Join('\n', found.Select(each => each.Line).Take(Shown))}");
    }

    // A line that counts nothing may be left out, but the one for all.
    void Compare(string asked, Measure measure, Dictionary<string, Fraction> lines, Dictionary<(string Measure, string Breakdown), FigureLine> printed)
    {
        var breakdowns = lines.Keys.Union(printed.Keys.Where(key => key.Measure == measure.Id).Select(key => key.Breakdown)).Order(StringComparer.Ordinal);
        foreach (var breakdown in breakdowns)
        {
            var ours = FigureLine.Of(lines.GetValueOrDefault(breakdown), measure.Scale);
            var theirs = printed.GetValueOrDefault((measure.Id, breakdown));
            if ((theirs ?? (breakdown == "" ? null : FigureLine.None)) == ours) continue;
            found.Add((measure.Id, $"{asked}: {measure.Id}, {(breakdown == "" ? "all" : breakdown)}: ours {ours}, theirs {theirs?.ToString() ?? "not printed"}"));
        }
    }
}
