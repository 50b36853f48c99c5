using System.Diagnostics.Tracing;
using Grpc.Core;

namespace Grpc.Diagnostics;

// The event counters of the official packages, under their names; dotnet-counters and collectors read them as they do there.
sealed class CallCounters : EventSource
{
    public static readonly CallCounters Server = new("Grpc.AspNetCore.Server", countUnimplemented: true);
    public static readonly CallCounters Client = new("Grpc.Net.Client", countUnimplemented: false);

    readonly bool countUnimplemented;
    readonly Tally sent = new();
    readonly Tally received = new();
    List<PollingCounter>? counters;
    long total;
    long current;
    long failed;
    long late;
    long unimplemented;

    CallCounters(string name, bool countUnimplemented) : base(name) => this.countUnimplemented = countUnimplemented;

    [NonEvent]
    public void Started()
    {
        Interlocked.Increment(ref total);
        Interlocked.Increment(ref current);
    }

    [NonEvent]
    public void Ended(StatusCode status)
    {
        Interlocked.Decrement(ref current);
        if (status == StatusCode.OK) return;
        Interlocked.Increment(ref failed);
        if (status == StatusCode.DeadlineExceeded) Interlocked.Increment(ref late);
        if (status == StatusCode.Unimplemented) Interlocked.Increment(ref unimplemented);
    }

    [NonEvent]
    public void Sent() => sent.Add(1);

    [NonEvent]
    public void Received(int messages) => received.Add(messages);

    protected override void OnEventCommand(EventCommandEventArgs command)
    {
        if (command.Command != EventCommand.Enable || counters is not null) return;
        counters =
        [
            new("total-calls", this, () => Volatile.Read(ref total)) { DisplayName = "Total Calls" },
            new("current-calls", this, () => Volatile.Read(ref current)) { DisplayName = "Current Calls" },
            new("calls-failed", this, () => Volatile.Read(ref failed)) { DisplayName = "Total Calls Failed" },
            new("calls-deadline-exceeded", this, () => Volatile.Read(ref late)) { DisplayName = "Total Calls Deadline Exceeded" },
            new("messages-sent", this, () => sent.Total) { DisplayName = "Total Messages Sent" },
            new("messages-received", this, () => received.Total) { DisplayName = "Total Messages Received" },
        ];
        if (countUnimplemented)
            counters.Add(
                new("calls-unimplemented", this, () => Volatile.Read(ref unimplemented)) { DisplayName = "Total Calls Unimplemented" });
    }
}
