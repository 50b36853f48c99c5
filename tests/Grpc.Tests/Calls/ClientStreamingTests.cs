using Google.Protobuf;
using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class ClientStreamingTests
{
    [Fact]
    public async Task Tell_ManyMessages_AreAllHeard()
    {
        await using var server = await ProbeServer.Start();
        using var call = server.Client.Tell();

        for (var i = 1; i <= 500; i++) await call.RequestStream.WriteAsync(new Note { Count = i });
        await call.RequestStream.CompleteAsync();

        (await call).Count.ShouldBe(125_250);
    }

    [Fact]
    public async Task Tell_MoreThanABodyMayHold_IsAllHeard()
    {
        await using var server = await ProbeServer.Start(kestrel: options => options.Limits.MaxRequestBodySize = 64 * 1024);
        using var call = server.Client.Tell();
        var load = ByteString.CopyFrom(new byte[32 * 1024]);

        for (var i = 0; i < 20; i++) await call.RequestStream.WriteAsync(new Note { Count = 1, Load = load });
        await call.RequestStream.CompleteAsync();

        (await call).Count.ShouldBe(20);
    }

    [Fact]
    public async Task Tell_ServerRefusesAtOnce_WriterLearnsTheStatus()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Tell = (_, _) => throw new RpcException(new Status(StatusCode.PermissionDenied, "not you"));
        using var call = server.Client.Tell();

        var failure = await Should.ThrowAsync<RpcException>(async () =>
        {
            while (true) await call.RequestStream.WriteAsync(new Note { Load = ByteString.CopyFrom(new byte[8192]) });
        });

        failure.Status.ShouldBe(new Status(StatusCode.PermissionDenied, "not you"));
        (await Should.ThrowAsync<RpcException>(() => call.ResponseAsync)).Status.ShouldBe(failure.Status);
    }

    [Fact]
    public async Task Tell_ClientCancels_HandlerIsTold()
    {
        await using var server = await ProbeServer.Start();
        var told = new TaskCompletionSource();
        server.Handlers.Tell = async (notes, context) =>
        {
            context.CancellationToken.Register(told.SetResult);
            await notes.MoveNext();
            await notes.MoveNext();
            return new Note();
        };
        using var cancel = new CancellationTokenSource();
        using var call = server.Client.Tell(cancellationToken: cancel.Token);
        await call.RequestStream.WriteAsync(new Note());

        await cancel.CancelAsync();

        (await Should.ThrowAsync<RpcException>(() => call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Cancelled);
        await told.Task;
    }

    [Fact]
    public async Task Tell_NobodyListens_IsUnavailable()
    {
        var server = await ProbeServer.Start();
        var client = server.Client;
        using var channel = Net.Client.GrpcChannel.ForAddress(server.Address);
        await server.DisposeAsync();
        using var call = new Probe.ProbeClient(channel).Tell();

        (await Should.ThrowAsync<RpcException>(() => call.RequestStream.WriteAsync(new Note()))).StatusCode.ShouldBe(StatusCode.Unavailable);
        (await Should.ThrowAsync<RpcException>(() => call.ResponseAsync)).StatusCode.ShouldBe(StatusCode.Unavailable);
    }
}
