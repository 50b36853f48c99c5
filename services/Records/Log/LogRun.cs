namespace Scorecard.Records.Log;

/// <summary>What one flush appended.</summary>
public sealed record LogRun(string Authority, long Epoch, long AfterSeq, long ToSeq, IReadOnlyList<LogChange> Changes);
