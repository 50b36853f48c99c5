using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class DeadlineTests
{
    [Fact]
    public async Task Ask_HandlerOverstays_BothSidesGiveUp()
    {
        await using var server = await ProbeServer.Start();
        var cancelled = new TaskCompletionSource();
        server.Handlers.Ask = async (note, context) =>
        {
            context.CancellationToken.Register(cancelled.SetResult);
            await cancelled.Task;
            return note;
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note(), deadline: Soon(0.2)));

        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await cancelled.Task;
    }

    [Fact]
    public async Task Ask_DeadlineInThePast_NeverReachesTheServer()
    {
        await using var server = await ProbeServer.Start();
        var asked = false;
        server.Handlers.Ask = (note, _) =>
        {
            asked = true;
            return Task.FromResult(note);
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note(), deadline: Soon(-1)));

        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        asked.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_DeadlineAhead_HandlerSeesIt()
    {
        await using var server = await ProbeServer.Start();
        var seen = DateTime.MinValue;
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.Deadline;
            return Task.FromResult(note);
        };
        var deadline = Soon(60);

        await server.Client.AskAsync(new Note(), deadline: deadline);

        seen.ShouldBe(deadline, TimeSpan.FromSeconds(5));
    }

    static DateTime Soon(double seconds) => TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(seconds);
}
