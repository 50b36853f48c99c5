namespace Scorecard.Packs.Explained;

/// <param name="Value">Not rounded; null where there is none.</param>
/// <param name="Steps">How it came to be, a line each; what a line rests on is indented below it.</param>
sealed record ExplainedCell(string Cell, string Printed, decimal? Value, IReadOnlyList<string> Steps);
