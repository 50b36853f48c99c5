using System.Net;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Client;

public sealed class ConnectionTests
{
    [Fact]
    public async Task Call_NobodyListens_FailsFast()
    {
        using var channel = GrpcChannel.ForAddress(Nowhere());

        var failure = await Should.ThrowAsync<RpcException>(async () => await new Probe.ProbeClient(channel).AskAsync(new Note()));

        failure.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task Call_WaitForReadyAndNobodyComes_EndsAtTheDeadline()
    {
        using var channel = GrpcChannel.ForAddress(Nowhere());
        var options = new CallOptions(deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(0.5)).WithWaitForReady();

        var failure = await Should.ThrowAsync<RpcException>(async () => await new Probe.ProbeClient(channel).AskAsync(new Note(), options));

        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task Call_WaitForReadyAndTheServerComes_Succeeds()
    {
        var address = Nowhere();
        using var channel = GrpcChannel.ForAddress(address);
        using var call = new Probe.ProbeClient(channel).AskAsync(new Note { Count = 4 }, new CallOptions().WithWaitForReady());
        call.ResponseAsync.IsCompleted.ShouldBeFalse();

        await using var server = await ProbeServer.Start(kestrel: options => options.Listen(
            IPAddress.Loopback, address.Port, listen => listen.Protocols = Microsoft.AspNetCore.Server.Kestrel.Core.HttpProtocols.Http2));

        (await call).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Call_ConnectionKilledMidStream_IsUnavailableAndTheNextOneConnectsAnew()
    {
        await using var server = await ProbeServer.Start();
        using var relay = new Relay(server.Address);
        using var channel = GrpcChannel.ForAddress(relay.Address);
        var client = new Probe.ProbeClient(channel);
        server.Handlers.Listen = async (note, replies, context) =>
        {
            await replies.WriteAsync(note);
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        };
        using var call = client.Listen(new Note());
        (await call.ResponseStream.MoveNext()).ShouldBeTrue();

        relay.Cut();

        var lost = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext());
        lost.StatusCode.ShouldBe(StatusCode.Unavailable);
        (await client.AskAsync(new Note { Count = 1 })).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Call_ServerGoesSilent_KeepaliveFindsOut()
    {
        await using var server = await ProbeServer.Start();
        using var relay = new Relay(server.Address);
        using var channel = GrpcChannel.ForAddress(relay.Address, new GrpcChannelOptions
        {
            DisposeHttpClient = true,
            HttpHandler = new SocketsHttpHandler
            {
                KeepAlivePingDelay = TimeSpan.FromSeconds(1),
                KeepAlivePingTimeout = TimeSpan.FromSeconds(1),
            },
        });
        server.Handlers.Listen = async (note, replies, context) =>
        {
            await replies.WriteAsync(note);
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        };
        using var call = new Probe.ProbeClient(channel).Listen(new Note());
        (await call.ResponseStream.MoveNext()).ShouldBeTrue();

        relay.GoSilent();

        var lost = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext());
        lost.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task Call_MoreThanAConnectionHolds_OpensAnother()
    {
        await using var server = await ProbeServer.Start(kestrel: options => options.Limits.Http2.MaxStreamsPerConnection = 5);
        using var relay = new Relay(server.Address);
        using var channel = GrpcChannel.ForAddress(relay.Address);
        var client = new Probe.ProbeClient(channel);
        var (all, arrived) = (new TaskCompletionSource(), 0);
        server.Handlers.Ask = async (note, _) =>
        {
            if (Interlocked.Increment(ref arrived) == 20) all.SetResult();
            await all.Task;
            return note;
        };

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.AskAsync(new Note()).ResponseAsync));

        relay.Connections.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task Call_ChannelDisposed_IsRefused()
    {
        await using var server = await ProbeServer.Start();
        var channel = server.Channel();
        var client = new Probe.ProbeClient(channel);
        channel.Dispose();

        Should.Throw<ObjectDisposedException>(() => client.AskAsync(new Note()));
    }

    static Uri Nowhere()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");
    }
}
