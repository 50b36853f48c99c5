using System.Diagnostics.Tracing;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Diagnostics;

[Collection(nameof(Alone))]
public sealed class CallCountersTests
{
    [Theory]
    [InlineData("Grpc.Net.Client", false)]
    [InlineData("Grpc.AspNetCore.Server", true)]
    public async Task Counters_Enabled_TellEveryOfficialName(string source, bool server)
    {
        await using var probe = await ProbeServer.Start();
        await probe.Client.AskAsync(new Note());
        using var listener = new Counters(source);

        var values = await listener.Seen.Task;

        string[] names = ["total-calls", "current-calls", "calls-failed", "calls-deadline-exceeded", "messages-sent", "messages-received"];
        values.Keys.ShouldBe(server ? [.. names, "calls-unimplemented"] : names, ignoreOrder: true);
        values["total-calls"].ShouldBeGreaterThan(0);
        values["messages-sent"].ShouldBeGreaterThan(0);
        values["messages-received"].ShouldBeGreaterThan(0);
    }

    sealed class Counters(string source) : EventListener
    {
        readonly Dictionary<string, double> values = [];

        public TaskCompletionSource<Dictionary<string, double>> Seen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == source)
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All, new Dictionary<string, string?> { ["EventCounterIntervalSec"] = "0.1" });
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData is not { EventName: "EventCounters", Payload: [IDictionary<string, object> counter] }) return;
            var name = (string)counter["Name"];
            if (!values.TryAdd(name, (double)counter["Mean"])) Seen.TrySetResult(values);
        }
    }
}
