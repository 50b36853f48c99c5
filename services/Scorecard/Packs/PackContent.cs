using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Periods;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Signals.Checks;

namespace Scorecard.Packs;

/// <summary>Everything a pack shows, worked out and not yet laid out.</summary>
sealed record PackContent
{
    public required Catalogue Catalogue { get; init; }

    public required Period Report { get; init; }

    /// <summary>The day that figures are read at.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>In the pack's order.</summary>
    public required IReadOnlyList<EvaluatedIndicator> Indicators { get; init; }

    public required IReadOnlyList<PackTable> Tables { get; init; }

    /// <summary>Those raised and not closed before this period, in order of their numbers.</summary>
    public required IReadOnlyList<PackAction> Actions { get; init; }

    public Meeting? Meeting { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>What the figures of each indicator say beyond its rating, by its code.</summary>
    public required IReadOnlyDictionary<string, IndicatorSignals> Signals { get; init; }

    /// <summary>What is doubtful in the figures and texts.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What a reader must not miss: provisional, demo data, an import in progress.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Nothing was told or counted for the report's period.</summary>
    public required bool IsEmpty { get; init; }

    public string Label(Period period) => PeriodColumnsShown.Label(Catalogue.Periods, period);
}

sealed record PackTable(TableEntry Entry, Table Table);
