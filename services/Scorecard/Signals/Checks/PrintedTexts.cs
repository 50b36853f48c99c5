using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Signals.Checks;

/// <summary>What is printed as text, or over the rules.</summary>
static partial class PrintedTexts
{
    public static IEnumerable<Finding> Of(Subject subject) => Overridden(subject).Concat(Stray(subject)).Concat(OtherYears(subject));

    /// <summary>The year to date has its own check.</summary>
    static IEnumerable<Finding> Overridden(Subject subject)
    {
        var over = subject.Indicator.Overrides.Where(one => one.Period == subject.Report.ToString() && one.Cell != "ytd").ToList();
        if (over.Count == 0) yield break;
        var byRule = subject.ByRule.Cells.Where(cell => cell.Id is not null).ToDictionary(cell => cell.Id!);
        foreach (var one in over)
        {
            if (byRule.GetValueOrDefault($"{subject.Indicator.Code}/{one.Cell}") is not { } cell || string.Equals(cell.Text, one.Printed, StringComparison.OrdinalIgnoreCase)) continue;
            yield return subject.Found(FindingCode.NotItsRule, cell.Id!, $"Printed: {Quoted(one.Printed)}; by its rule: {Quoted(cell.Text)}.");
        }
    }

    static string Quoted(string text) => text == "" ? "nothing" : $"\"{text}\"";

    static IEnumerable<Finding> Stray(Subject subject) => subject.Evaluated.Cells
        .Where(cell => cell.Id is not null && StrayText().IsMatch(cell.Text))
        .Select(cell => subject.Found(FindingCode.StrayText, cell.Id!, $"\"{StrayText().Match(cell.Text).Value}\" is printed: an error or the markup of another program."));

    static IEnumerable<Finding> OtherYears(Subject subject)
    {
        var end = subject.Report.Year.Last;
        foreach (var cell in subject.Evaluated.Targets)
        {
            if (YearEnd().Match(cell.Text) is not { Success: true } match) continue;
            if (int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) % 100 == end.Year % 100) continue;
            yield return subject.Found(FindingCode.OtherYear, cell.Id!, $"The target is for \"{match.Value}\", and the year ends in March {end.Year}.");
        }
    }

    [GeneratedRegex(@"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|</?[a-z]+>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StrayText();

    [GeneratedRegex(@"\b(?:March|Mar)[ -](?<year>(?:20)?\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();
}
