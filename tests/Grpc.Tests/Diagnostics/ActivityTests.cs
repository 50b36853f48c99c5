using System.Diagnostics;
using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Diagnostics;

[Collection(nameof(Alone))]
public sealed class ActivityTests
{
    [Theory]
    [InlineData(StatusCode.OK, "0")]
    [InlineData(StatusCode.NotFound, "5")]
    public async Task Ask_Observed_BothSidesNameMethodAndStatus(StatusCode code, string told)
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = (note, context) =>
        {
            context.Status = new Status(code, "");
            return Task.FromResult(note);
        };
        var served = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        Activity? called = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Grpc.Net.Client" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.OperationName == "Grpc.Net.Client.GrpcOut") called = activity;
                else served.TrySetResult(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);

        using var call = server.Client.AskAsync(new Note { Text = "secret" });
        await Task.WhenAny(call.ResponseAsync);
        var inside = await served.Task;

        foreach (var activity in new[] { called.ShouldNotBeNull(), inside })
        {
            activity.GetTagItem("grpc.method").ShouldBe("/grpc.tests.probe.Probe/Ask");
            activity.GetTagItem("grpc.status_code").ShouldBe(told);
            activity.TagObjects.ShouldNotContain(tag => $"{tag.Value}".Contains("secret"));
        }

        inside.TraceId.ShouldBe(called!.TraceId);
        Activity.Current.ShouldBeNull();
    }
}
