using Grpc.Core;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Who calls, and for which authority. Nothing in a message can change it.</summary>
public sealed record Caller(string Authority, string Subject, bool IsService)
{
    const string Key = "scorecard.caller";

    public static Caller Of(ServerCallContext context) =>
        context.UserState.TryGetValue(Key, out var caller) ? (Caller)caller : throw new NoCredential();

    internal void Attach(ServerCallContext context) => context.UserState[Key] = this;
}
