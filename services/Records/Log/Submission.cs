namespace Scorecard.Records.Log;

/// <summary>What one caller asks in one request. Every command is decided for itself.</summary>
public sealed record Submission<TContext>
{
    public required string Authority { get; init; }

    /// <summary>Unique per authority for ever: a repeat returns the stored result.</summary>
    public required string RequestId { get; init; }

    /// <summary>Of the request's content: the same id with another digest is refused.</summary>
    public required string Digest { get; init; }

    public required string RecordedBy { get; init; }

    /// <summary>One of <see cref="Sources"/>.</summary>
    public required string Source { get; init; }

    public string? ImportId { get; init; }

    public bool ValidateOnly { get; init; }

    public required IReadOnlyList<Command<TContext>> Commands { get; init; }

    /// <summary>Decided after the commands, and only when one of them wrote something.</summary>
    public IReadOnlyList<Command<TContext>> Beside { get; init; } = [];
}
