namespace Scorecard.Quality;

/// <summary>The records that break a rule at the close of a day, and how many there are of each rule.</summary>
sealed record Worklist(DateOnly AsAt, IReadOnlyList<RuleCount> Counts, IReadOnlyList<FaultyRecord> Records);

/// <summary>How many records break a rule. With something lacking it was not counted.</summary>
/// <param name="Lacking">The files without which it cannot be.</param>
sealed record RuleCount(QualityRule Rule, int Records, IReadOnlyList<string> Lacking);

/// <summary>How many records broke a rule at the close of a day, as it was known then; null where what it needs was not.</summary>
sealed record RuleCountAt(QualityRule Rule, DateOnly Day, int? Records);
