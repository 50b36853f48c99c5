using Grpc.Core;
using Scorecard.Protos.Rights.V1;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Who calls, for which authority, and what they may do. Nothing in a message can change it.</summary>
public sealed record Caller(string Authority, string Subject, IReadOnlySet<Right> Rights)
{
    const string Key = "scorecard.caller";

    /// <summary>Another service: it may name the authority that it acts for.</summary>
    public bool IsService { get; init; }

    public static Caller Of(ServerCallContext context) =>
        context.UserState.TryGetValue(Key, out var caller) ? (Caller)caller : throw new NoCredential();

    public bool May(Right right) => Rights.Contains(right);

    /// <summary>Any one of these rights is enough. None named, nobody has it.</summary>
    /// <exception cref="NotAllowed"/>
    public void Needs(params IReadOnlyCollection<Right> rights)
    {
        if (!Rights.Overlaps(rights)) throw new NotAllowed(rights);
    }

    internal void Attach(ServerCallContext context) => context.UserState[Key] = this;
}
