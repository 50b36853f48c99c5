namespace Scorecard.Disclosure;

/// <summary>A total and what adds up to it, by the ids of quantities.</summary>
sealed record Relation(string Total, IReadOnlyList<string> Parts);
