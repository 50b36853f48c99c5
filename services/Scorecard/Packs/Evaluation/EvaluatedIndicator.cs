using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Periods;
using Scorecard.Reported;

namespace Scorecard.Packs.Evaluation;

/// <summary>An indicator's cells for a report's period, before they are laid out.</summary>
sealed record EvaluatedIndicator
{
    public required Indicator Indicator { get; init; }

    /// <summary>Its own row first, then the others of its box.</summary>
    public required IReadOnlyList<EvaluatedRow> Rows { get; init; }

    /// <summary>Those that have a column.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>The newest of them that has begun: the report's, or the days of it that were told.</summary>
    public required Period Shown { get; init; }

    /// <summary>The value of that, exact.</summary>
    public required decimal? Latest { get; init; }

    /// <summary>In the order of the catalogue's columns, then those that only this one was told.</summary>
    public required IReadOnlyList<(string Label, Cell Cell)> Comparators { get; init; }

    public required Cell YearToDate { get; init; }

    /// <summary>The report period's.</summary>
    public required Cell Target { get; init; }

    /// <summary>Those printed: the report period's, or one for each period shown where ratings go by period.</summary>
    public required IReadOnlyList<Cell> Targets { get; init; }

    public required Cell Rating { get; init; }

    public required Rated Rated { get; init; }

    /// <summary>What was rated, before it is rounded: the year to date or the latest.</summary>
    public required decimal? Basis { get; init; }

    /// <summary>What it was rated against.</summary>
    public required Target? Told { get; init; }

    /// <summary>Where the rating goes by it.</summary>
    public required Direction? Direction { get; init; }

    /// <summary>One for each period shown, where ratings go by period; else empty.</summary>
    public required IReadOnlyList<Cell> Symbols { get; init; }

    public required Cell Trend { get; init; }

    public required TrendWord TrendWord { get; init; }

    /// <summary>What the trend compares, rounded where it goes by printed values.</summary>
    public required decimal? Now { get; init; }

    public required decimal? Earlier { get; init; }

    /// <summary>What was written, part by part in the order of the headings.</summary>
    public required IReadOnlyList<Commentary> Commentary { get; init; }

    /// <summary>"present", or what stands in its place.</summary>
    public required Cell CommentaryCell { get; init; }

    /// <summary>Its rating asks for a comment, and nobody wrote one.</summary>
    public bool LacksComment => Commentary.Count == 0 && Printer.Keys(Rated.Word).Intersect(Indicator.Commentary.RequiredWhen).Any();

    public string Code => Indicator.Code;

    /// <summary>Every cell once, in the order that they are printed in.</summary>
    public IEnumerable<Cell> Cells =>
    [
        .. Rows[0].Cells,
        .. Rows.Skip(1).SelectMany(row => row.Cells),
        .. Comparators.Select(comparator => comparator.Cell),
        YearToDate, .. Targets, Rating, .. Symbols, Trend, CommentaryCell,
    ];
}

/// <param name="Baseline">Null where the report has no such column.</param>
/// <param name="Series">One for each period shown.</param>
/// <param name="Areas">One for each area; empty where it is not broken down.</param>
sealed record EvaluatedRow(string Id, string Label, Cell? Baseline, IReadOnlyList<Cell> Series, IReadOnlyList<(string Area, Cell Cell)> Areas)
{
    public IEnumerable<Cell> Cells => [.. Baseline is null ? [] : new[] { Baseline }, .. Series, .. Areas.Select(area => area.Cell)];
}
