namespace Scorecard.Records.Audit;

/// <summary>One answer.</summary>
/// <param name="At">UTC milliseconds.</param>
/// <param name="Asked">The request as JSON.</param>
/// <param name="RowCount">How many rows the answer has.</param>
sealed record AuditEntry(string Authority, long At, string Id, string Subject, string Session, string Rpc, string Asked, long RowCount);
