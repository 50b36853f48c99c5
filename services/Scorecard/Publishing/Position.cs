namespace Scorecard.Publishing;

/// <summary>How much of a log a pack knows.</summary>
sealed record Position(string Source, long Epoch, long Seq);
