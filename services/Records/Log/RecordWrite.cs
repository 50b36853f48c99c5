namespace Scorecard.Records.Log;

/// <summary>"This record now reads so", or "this record is withdrawn".</summary>
public sealed record RecordWrite(string Kind, string Id, string Body, bool Withdrawn, long? ExpectedVersion)
{
    /// <summary>Who told it, where that is not who told the rest of its submission.</summary>
    public string? Source { get; init; }
}
