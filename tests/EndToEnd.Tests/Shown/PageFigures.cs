using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Shown;

/// <summary>What a browser without a script is served.</summary>
sealed class PageFigures(Uri signIn) : IDisposable
{
    readonly HttpClient browser = new() { BaseAddress = new Uri(signIn, "/") };

    public async Task SignIn() => (await browser.GetStringAsync(signIn)).ShouldContain("Daily dashboard");

    public async Task<IDocument> Read(string query = "/?reasons=all&show=all") =>
        await new HtmlParser().ParseDocumentAsync(await browser.GetStringAsync(new Uri(query, UriKind.Relative)));

    public static IReadOnlyList<CaseloadLine> Caseloads(IDocument page) => [.. page.QuerySelectorAll("#teams tbody tr, #teams tfoot tr").Select(Caseload)];

    public static IReadOnlyList<UnallocatedLine> Unallocated(IDocument page) => [.. page.QuerySelectorAll("#unallocated-list tbody tr").Select(row => new UnallocatedLine(
        Head(row), Cell(row, "Team"), Reason(Cell(row, "Reason")), Day(Cell(row, "Since")), int.Parse(Cell(row, "Days").Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<(string Child, string Team, string Setting, string Kind)> Missing(IDocument page) => [.. page.QuerySelectorAll("#missing tbody tr").Select(row => (
        Head(row), Cell(row, "Team"), row.Id!.Split('-')[1], Cell(row, "Kind").ToLowerInvariant()))];

    public static IReadOnlyList<AgencyLine> Agency(IDocument page) => [.. page.QuerySelectorAll("#agency tbody tr").Select(row => new AgencyLine(
        row.Id switch { "agency-socialworkers" => "social_workers", "agency-teammanagers" => "team_managers", _ => "qualified" },
        Count(Cell(row, "Agency, people")), Count(Cell(row, "In post, people")), Share(Cell(row, "Agency share, people")),
        Share(Cell(row, "Agency, FTE"))!.Value, Share(Cell(row, "In post, FTE"))!.Value, Share(Cell(row, "Agency share, FTE"))))];

    public void Dispose() => browser.Dispose();

    // The page leaves out open cases and the duty folder's own count.
    static CaseloadLine Caseload(IElement row) => new(
        Head(row), Cell(row, "Area") is "–" ? "" : Cell(row, "Area"), 0, Count(Cell(row, "Total allocations")), Count(Cell(row, "Workers who hold cases")),
        Maybe(Cell(row, "Average caseload")), Maybe(Cell(row, "Average without duty folder")), Count(Cell(row, "Longest list")), 0, Count(Cell(row, "Name only")),
        Count(Cell(row, "Unallocated")), Count(Cell(row, "Unallocated more than 7 days")), Count(Cell(row, "All reasons more than 7 days")), Share(Cell(row, "Unallocated, % of open cases")));

    static string Head(IElement row) => row.QuerySelector("th")!.TextContent.Trim();

    static string Cell(IElement row, string label)
    {
        var cell = row.QuerySelectorAll("td").Single(each => each.GetAttribute("data-label") == label);
        foreach (var aside in cell.QuerySelectorAll(".govuk-visually-hidden").ToList()) aside.Remove();
        return cell.TextContent.Trim();
    }

    static int Count(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    static int? Maybe(string text) => text == "–" ? null : Count(text);

    static decimal? Share(string text) => text == "–" ? null : decimal.Parse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, ["d MMM yyyy", "d MMMM yyyy"], CultureInfo.GetCultureInfo("en-GB"));

    static string Reason(string words) => words switch
    {
        "No worker" => "no_worker",
        "Team only" => "team_only",
        "Duty folder" => "duty_folder",
        "Not qualified" => "not_qualified",
        "Name only: has left" => "name_only:left",
        "Name only: long absent" => "name_only:long_absent",
        "Name only: not a person" => "name_only:generic",
        "Name only: not on the register" => "name_only:not_on_register",
        "Name only: matches two workers" => "name_only:two_matches",
        _ => words,
    };
}
