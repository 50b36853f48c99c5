using System.Net;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Tests.Peers;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>The server resets the stream, or says that it goes away.</summary>
public sealed class BadConnectionTests
{
    public static TheoryData<int, StatusCode> ResetCodes { get; } = new()
    {
        // gRPC over HTTP/2, "HTTP2 Transport Mapping, Errors".
        { 0x1, StatusCode.Internal }, { 0x2, StatusCode.Internal }, { 0x3, StatusCode.Internal }, { 0x4, StatusCode.Internal },
        { 0x6, StatusCode.Internal }, { 0x7, StatusCode.Unavailable }, { 0x8, StatusCode.Cancelled }, { 0x9, StatusCode.Internal },
        { 0xa, StatusCode.Internal }, { 0xb, StatusCode.ResourceExhausted }, { 0xc, StatusCode.PermissionDenied },
    };

    [Theory, MemberData(nameof(ResetCodes))]
    public async Task Unary_ResetBeforeHeaders_IsTheMappedStatus(int code, StatusCode expected)
    {
        await using var server = await BadServer.Start(context =>
        {
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(code);
            return Task.CompletedTask;
        });
        using var channel = PeerServers.ChannelTo(server.Port);
        (await Refusal(new Interop.InteropClient(channel))).StatusCode.ShouldBe(expected);
    }

    [Theory, MemberData(nameof(ResetCodes))]
    public async Task ServerStream_ResetAfterFirstMessage_IsTheMappedStatus(int code, StatusCode expected)
    {
        var received = new TaskCompletionSource();
        await using var server = await BadServer.Start(async context =>
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(Frame.Of(new EchoResponse()));
            await received.Task;
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(code);
        });
        using var channel = PeerServers.ChannelTo(server.Port);
        using var call = new Interop.InteropClient(channel).ServerStream(new EchoRequest());
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        received.SetResult();
        var refusal = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        refusal.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Unary_ServerGoesAwayGracefully_FinishesAndTheNextCallConnectsAnew()
    {
        var ports = new List<int>();
        await using var server = await BadServer.Start(async context =>
        {
            ports.Add(context.Connection.RemotePort);
            context.Features.GetRequiredFeature<IConnectionLifetimeNotificationFeature>().RequestClose();
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(Frame.Of(new EchoResponse()));
            context.Response.AppendTrailer("grpc-status", "0");
        });
        using var channel = PeerServers.ChannelTo(server.Port);
        await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest());
        await new Interop.InteropClient(channel).UnaryAsync(new EchoRequest());
        ports.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Unary_GoAwayForEveryStream_IsUnavailable()
    {
        byte[] settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
        byte[] goAway = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Serve(listener, [.. settings, .. goAway]);
        using (var channel = PeerServers.ChannelTo(((IPEndPoint)listener.LocalEndpoint).Port))
            (await Refusal(new Interop.InteropClient(channel))).StatusCode.ShouldBe(StatusCode.Unavailable);
        listener.Stop();
        await serving;
    }

    static async Task Serve(TcpListener listener, byte[] answer)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptSocketAsync();
                await client.ReceiveAsync(new byte[4096]);
                await client.SendAsync(answer);
                client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped.
        }
    }

    static async Task<RpcException> Refusal(Interop.InteropClient client) =>
        await Should.ThrowAsync<RpcException>(client.UnaryAsync(new EchoRequest()).ResponseAsync);
}
