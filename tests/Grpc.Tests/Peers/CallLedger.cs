using System.Collections.Concurrent;
using Grpc.Core;

namespace Grpc.Tests.Peers;

/// <summary>What became of the calls that gave themselves an id.</summary>
sealed class CallLedger
{
    readonly ConcurrentDictionary<string, CallEntry> entries = new();

    public CallEntry Begin(string callId, ServerCallContext context)
    {
        var entry = callId.Length == 0 ? new CallEntry() : Of(callId);
        entry.HadDeadline = context.Deadline != DateTime.MaxValue;
        entry.Begun = true;
        return entry;
    }

    public CallEntry Of(string callId) => entries.GetOrAdd(callId, _ => new CallEntry());
}

sealed class CallEntry
{
    readonly TaskCompletionSource<bool> cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public volatile bool Begun;
    public volatile bool HadDeadline;
    public volatile int Sent;

    public Task<bool> Cancelled => cancelled.Task;

    public void End(bool cancelledByCaller) => cancelled.TrySetResult(cancelledByCaller);
}
