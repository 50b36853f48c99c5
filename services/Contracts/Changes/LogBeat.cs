namespace Scorecard.Contracts.Changes;

/// <summary>Once a second from every log: how far it goes, so that a reader knows what it has not heard.</summary>
public sealed record LogBeat
{
    public required string Source { get; init; }

    public required string Authority { get; init; }

    public required long Epoch { get; init; }

    public required long Seq { get; init; }

    /// <summary>Everything accepted up to this instant is at or before <see cref="Seq"/>.</summary>
    public required DateTimeOffset At { get; init; }
}
