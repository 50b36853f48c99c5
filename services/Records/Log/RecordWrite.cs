namespace Scorecard.Records.Log;

/// <summary>"This record now reads so", or "this record is withdrawn".</summary>
public sealed record RecordWrite(string Kind, string Id, string Body, bool Withdrawn, long? ExpectedVersion);
