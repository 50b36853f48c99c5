using Grpc.Core;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Who calls, for which authority, and what they may do. Nothing in a message can change it.</summary>
public sealed record Caller(string Authority, string Subject, IReadOnlySet<Right> Rights)
{
    const string Key = "scorecard.caller";

    /// <summary>Whose children and workers they see one by one.</summary>
    public Scope Scope { get; init; } = Scope.Everything;

    /// <summary>In which a person is signed in at the service that carries them; empty for a program.</summary>
    public string Session { get; init; } = "";

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
