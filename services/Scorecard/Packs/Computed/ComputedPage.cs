using Scorecard.Figures;
using Scorecard.Periods;

namespace Scorecard.Packs.Computed;

/// <summary>What a computed table is printed from.</summary>
/// <param name="Day">The day at whose close it is read.</param>
sealed record ComputedPage(Period Period, DateOnly Day, PeriodFigures Figures, IReadOnlyDictionary<string, string> TeamNames);
