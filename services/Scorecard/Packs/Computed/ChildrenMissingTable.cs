using Scorecard.Catalogues;
using Scorecard.Contracts.Missing;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Computed;

/// <summary>Distinct children with an episode in the period, by setting; away is of children in care.</summary>
static class ChildrenMissingTable
{
    static readonly (string Label, MissingSetting Setting, MissingKind[] Kinds)[] Settings =
    [
        ("From Home", MissingSetting.Home, [MissingKind.Missing]),
        ("Education", MissingSetting.Education, [MissingKind.Missing]),
        ("From Care", MissingSetting.Care, [MissingKind.Missing, MissingKind.Away]),
    ];

    public static Table Of(TableEntry entry, string title, ComputedPage page) => new(entry.Id, title,
        [new("Setting", ColumnKind.Text), new("Missing"), new("Away")],
        [.. Settings.Select(row => new Row(
        [
            new(row.Label),
            .. Enum.GetValues<MissingKind>().Order().Select(kind => row.Kinds.Contains(kind)
                ? ComputedTables.Count(
                    $"{entry.Id}/{row.Label}/{(kind is MissingKind.Away ? "away" : "missing")}",
                    page.Figures.Of("children_missing", row.Setting.ToString(), kind.ToString()).Numerator)
                : Cell.Blank),
        ]))])
    {
        Footnotes = ["Children with an episode in the period. A child may be in more than one row, so the rows have no total."],
    };
}
