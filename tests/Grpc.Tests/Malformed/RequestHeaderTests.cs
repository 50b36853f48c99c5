using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Tests.Peers;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

public sealed class RequestHeaderTests(PeerServers servers)
{
    static readonly byte[] Good = Frame.Of(new EchoRequest());
    static readonly byte[] Hanging = Frame.Of(new EchoRequest { Hang = true });

    [Theory]
    [InlineData("1"), InlineData("S"), InlineData("1X"), InlineData("-1S"), InlineData("1.5S"), InlineData("123456789S")]
    [InlineData("0x1S"), InlineData("1 S"), InlineData("99999999999999999999H")]
    public async Task Timeout_NotATimeout_IsRefusedOrIgnoredAndTheConnectionLives(string timeout)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();
        var answer = await caller.Post("Unary", Good, ("grpc-timeout", timeout));
        answer.Status.ShouldNotBeNull();
        new[] { StatusCode.OK, StatusCode.Internal, StatusCode.InvalidArgument }.ShouldContain(answer.Status.Value);
        (await caller.GoodCall()).ShouldBe(connection);
    }

    [Theory, InlineData("99999999H"), InlineData("99999999M"), InlineData("99999999S")]
    public async Task Timeout_TheLongest_IsObeyedWithoutOverflow(string timeout)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        (await caller.Post("Unary", Good, ("grpc-timeout", timeout))).Status.ShouldBe(StatusCode.OK);
    }

    [Theory, InlineData("1n"), InlineData("1u"), InlineData("1m"), InlineData("00000050m")]
    public async Task Timeout_TheShortest_ExceedsTheDeadline(string timeout)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        (await caller.Post("Unary", Hanging, ("grpc-timeout", timeout))).Status.ShouldBe(StatusCode.DeadlineExceeded);
    }

    // Some deadlines pass before the call begins, some while it does, some while its answer is written.
    [Fact]
    public async Task Timeout_RacingTheAnswer_AlwaysHasAStatus()
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        for (var i = 0; i < 500; i++)
        {
            var answer = await caller.Post("Unary", Good, ("grpc-timeout", $"{i}u"));
            answer.Status.ShouldNotBeNull($"{i} microseconds");
            new[] { StatusCode.OK, StatusCode.DeadlineExceeded }.ShouldContain(answer.Status.Value);
        }
    }

    [Theory]
    [InlineData("AQI=", "AQI="), InlineData("AQI", "AQI="), InlineData("AQI,AwQ", "AQI=,AwQ="), InlineData("AQI=,AwQ=", "AQI=,AwQ=")]
    public async Task BinaryMetadata_PaddedUnpaddedOrJoined_IsRead(string sent, string expected)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var answer = await caller.Post("Unary", Good, ("x-echo-some-bin", sent));
        answer.Status.ShouldBe(StatusCode.OK);
        answer.Headers.GetValues("x-echo-some-bin").SelectMany(value => value.Split(',')).Select(Padded).ShouldBe(expected.Split(','));
    }

    [Theory, InlineData("!!!!"), InlineData("A"), InlineData("AQI=AQI="), InlineData("===="), InlineData("AQ I")]
    public async Task BinaryMetadata_NotBase64_HasAStatusAndTheConnectionLives(string value)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();
        var answer = await caller.Post("Unary", Good, ("x-echo-some-bin", value));
        answer.Status.ShouldNotBeNull();
        answer.Status.ShouldNotBe(StatusCode.Unknown);
        (await caller.GoodCall()).ShouldBe(connection);
    }

    [Theory, InlineData("text/plain"), InlineData("application/json"), InlineData("application/grpc-web"), InlineData("application/grpcx"), InlineData(null)]
    public async Task ContentType_NotGrpc_Is415(string? contentType)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();
        var request = RawCaller.Request("Unary", new ByteArrayContent(Good));
        request.Content!.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);
        (await caller.Send(request)).Http.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await caller.GoodCall()).ShouldBe(connection);
    }

    [Theory, InlineData("application/grpc"), InlineData("application/grpc+proto"), InlineData("application/grpc;x=y"), InlineData("APPLICATION/GRPC")]
    public async Task ContentType_Grpc_IsAccepted(string contentType)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var request = RawCaller.Request("Unary", new ByteArrayContent(Good));
        request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        (await caller.Send(request)).Status.ShouldBe(StatusCode.OK);
    }

    [Theory, InlineData("GET"), InlineData("PUT"), InlineData("DELETE")]
    public async Task Verb_NotPost_IsNotServed(string verb)
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var answer = await caller.Send(new HttpRequestMessage(new HttpMethod(verb), "/scorecard.interop.v1.Interop/Unary"));
        new[] { HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.OK }.ShouldContain(answer.Http);
        if (answer.Http == HttpStatusCode.OK)
            answer.Status.ShouldBe(StatusCode.Unimplemented);
    }

    [Fact]
    public async Task Http11_OnAnEndpointThatSpeaksIt_IsToldToUpgrade()
    {
        await using var server = await InteropServer.Start(HttpProtocols.Http1);
        using var http = new HttpClient();
        var request = RawCaller.Request("Unary", new ByteArrayContent(Good));
        request.RequestUri = new Uri($"http://127.0.0.1:{server.Port}{request.RequestUri}");
        using var response = await http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.UpgradeRequired);
    }

    [Fact]
    public async Task Te_Missing_IsAccepted()
    {
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var request = RawCaller.Request("Unary", new ByteArrayContent(Good));
        request.Headers.TE.Clear();
        (await caller.Send(request)).Status.ShouldBe(StatusCode.OK);
    }

    [Theory, InlineData(1000, 100), InlineData(3, 30_000)]
    public async Task Headers_Flood_EndsTheCallNotTheServer(int count, int size)
    {
        var port = await servers.Port(Peer.Ours);
        using (var flooder = new RawCaller(port))
        {
            var request = RawCaller.Request("Unary", new ByteArrayContent(Good));
            for (var i = 0; i < count; i++)
                request.Headers.Add($"x-flood-{i}", new string('f', size));
            var refused = await Record.ExceptionAsync(async () => (await flooder.Send(request)).Http.ShouldBe(HttpStatusCode.OK));
            refused.ShouldNotBeNull("A flood of headers must not reach the service.");
        }
        using var caller = new RawCaller(port);
        await caller.GoodCall();
    }

    static string Padded(string base64) => base64.PadRight((base64.Length + 3) / 4 * 4, '=');
}
