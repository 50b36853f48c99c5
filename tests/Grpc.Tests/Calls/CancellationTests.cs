using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class CancellationTests
{
    [Fact]
    public async Task Ask_ClientCancels_HandlerIsTold()
    {
        await using var server = await ProbeServer.Start();
        var (begun, told) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Handlers.Ask = async (note, context) =>
        {
            context.CancellationToken.Register(told.SetResult);
            begun.SetResult();
            await told.Task;
            return note;
        };
        using var cancel = new CancellationTokenSource();
        using var call = server.Client.AskAsync(new Note(), cancellationToken: cancel.Token);
        await begun.Task;

        await cancel.CancelAsync();

        (await Should.ThrowAsync<RpcException>(() => call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Cancelled);
        call.GetStatus().StatusCode.ShouldBe(StatusCode.Cancelled);
        await told.Task;
    }

    [Fact]
    public async Task Ask_CancelledBefore_NeverReachesTheServer()
    {
        await using var server = await ProbeServer.Start();
        var asked = false;
        server.Handlers.Ask = (note, _) =>
        {
            asked = true;
            return Task.FromResult(note);
        };

        var failure = await Should.ThrowAsync<RpcException>(
            async () => await server.Client.AskAsync(new Note(), cancellationToken: new CancellationToken(canceled: true)));

        failure.StatusCode.ShouldBe(StatusCode.Cancelled);
        asked.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_ChannelThrowsOperationCanceled_WhenAskedTo()
    {
        await using var server = await ProbeServer.Start();
        var client = new Probe.ProbeClient(server.Channel(new GrpcChannelOptions { ThrowOperationCanceledOnCancellation = true }));

        await Should.ThrowAsync<OperationCanceledException>(
            async () => await client.AskAsync(new Note(), cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Listen_ReaderLeavesAfterTheFirst_HandlerIsStopped()
    {
        await using var server = await ProbeServer.Start();
        var stopped = new TaskCompletionSource<Exception>();
        server.Handlers.Listen = async (note, replies, _) =>
        {
            try
            {
                while (true) await replies.WriteAsync(note);
            }
            catch (Exception e)
            {
                stopped.SetResult(e);
                throw;
            }
        };
        using (var call = server.Client.Listen(new Note()))
        {
            await call.ResponseStream.MoveNext();
        }

        (await stopped.Task).ShouldBeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public async Task Listen_ReaderOnlyWaits_HandlerIsHeldBackAndThenStopped()
    {
        await using var server = await ProbeServer.Start();
        var written = 0;
        var (held, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Handlers.Listen = async (note, replies, context) =>
        {
            context.CancellationToken.Register(stopped.SetResult);
            while (true)
            {
                var write = replies.WriteAsync(note);
                written++;
                if (!write.IsCompleted) held.TrySetResult();
                await write;
            }
        };
        using (var call = server.Client.Listen(new Note { Load = ByteString.CopyFrom(new byte[64 * 1024]) }))
        {
            await call.ResponseHeadersAsync;
            await held.Task;
        }

        await stopped.Task;
        written.ShouldBeLessThan(2000);
    }

    [Fact]
    public async Task Listen_OneMoveNextCancelled_EndsTheCall()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Listen = (_, _, context) => Task.Delay(Timeout.Infinite, context.CancellationToken);
        using var call = server.Client.Listen(new Note());
        using var cancel = new CancellationTokenSource();
        var moving = call.ResponseStream.MoveNext(cancel.Token);

        await cancel.CancelAsync();

        (await Should.ThrowAsync<RpcException>(() => moving)).StatusCode.ShouldBe(StatusCode.Cancelled);
    }

    [Fact]
    public async Task Listen_DeadlineInMidStream_EndsBothSides()
    {
        await using var server = await ProbeServer.Start();
        var stopped = new TaskCompletionSource();
        server.Handlers.Listen = async (note, replies, context) =>
        {
            await replies.WriteAsync(note);
            context.CancellationToken.Register(stopped.SetResult);
            await stopped.Task;
        };
        using var call = server.Client.Listen(new Note(), deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(0.5));

        (await call.ResponseStream.MoveNext()).ShouldBeTrue();

        (await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext())).StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await stopped.Task;
    }
}
