namespace Grpc.Core;

// The official managed server refuses to make one too: EnableCallContextPropagation is what passes a deadline on.
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken() { }
}

public class ContextPropagationOptions(bool propagateDeadline = true, bool propagateCancellation = true)
{
    public static readonly ContextPropagationOptions Default = new();

    public bool IsPropagateDeadline { get; } = propagateDeadline;

    public bool IsPropagateCancellation { get; } = propagateCancellation;
}
