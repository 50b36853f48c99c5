namespace Scorecard.ServiceDefaults.Failures;

/// <summary>A failure with a name, told to the caller with its code and without internals.</summary>
public abstract class Failure(FailureKind kind, string code, string message, Exception? cause = null) : Exception(message, cause)
{
    public FailureKind Kind { get; } = kind;

    public string Code { get; } = code;

    /// <summary>What to send beside the status, as trailers.</summary>
    public virtual IEnumerable<(string Name, byte[] Value)> Details => [];
}
