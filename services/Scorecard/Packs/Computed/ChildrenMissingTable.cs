using Scorecard.Catalogues;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>Distinct children with an episode in the period, by setting; away is of children in care.</summary>
static class ChildrenMissingTable
{
    static readonly (string Label, string Missing, string? Away)[] Settings =
    [
        ("From Home", "missing_from_home", null), ("Education", "missing_from_education", null), ("From Care", "missing_from_care", "away_from_care"),
    ];

    public static readonly IReadOnlyList<string> Measures = [.. Settings.SelectMany(row => (string?[])[row.Missing, row.Away]).OfType<string>()];

    public static Table Of(TableEntry entry, string title, ComputedPage page) => new(entry.Id, title,
        [new("Setting", ColumnKind.Text), new("Missing"), new("Away")],
        [.. Settings.Select(row => new Row(
        [
            new(row.Label),
            ComputedTables.Count($"{entry.Id}/{row.Label}/missing", page.Figures.Of(row.Missing).Numerator),
            row.Away is null ? Cell.Blank : ComputedTables.Count($"{entry.Id}/{row.Label}/away", page.Figures.Of(row.Away).Numerator),
        ]))])
    {
        Footnotes = ["Children with an episode in the period. A child may be in more than one row, so the rows have no total."],
    };
}
