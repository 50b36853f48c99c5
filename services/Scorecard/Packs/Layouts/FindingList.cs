using Scorecard.Packs.Document;

namespace Scorecard.Packs.Layouts;

/// <summary>What is doubtful in the figures and texts, cell by cell.</summary>
static class FindingList
{
    public static IEnumerable<Block> Of(PackContent content) =>
        [
            new Table("checks", $"Checks on the figures and texts, {content.Report.Name}",
                [new("Cell", ColumnKind.Text), new("What is doubtful", ColumnKind.Text)],
                [.. content.Findings.Select(finding => new Row([new(finding.Cell), new(finding.Sentence)]))])
            {
                Footnotes = content.Findings.Count == 0 ? ["Nothing is doubtful."] : [],
            },
        ];
}
