using Grpc.Core;
using Grpc.Tests.Peers;
using Microsoft.AspNetCore.Http;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>A server that breaks the protocol, and what our client makes of it.</summary>
public sealed class BadAnswerTests
{
    static readonly byte[] Good = Frame.Of(new EchoResponse { Index = 1 });
    static readonly (string, string) Ok = ("grpc-status", "0");

    public static TheoryData<int, StatusCode> HttpCodes { get; } = new()
    {
        // gRPC, http-grpc-status-mapping.md.
        { 400, StatusCode.Internal }, { 401, StatusCode.Unauthenticated }, { 403, StatusCode.PermissionDenied }, { 404, StatusCode.Unimplemented },
        { 429, StatusCode.Unavailable }, { 502, StatusCode.Unavailable }, { 503, StatusCode.Unavailable }, { 504, StatusCode.Unavailable },
        { 418, StatusCode.Unknown }, { 500, StatusCode.Unknown }, { 204, StatusCode.Unknown }, { 302, StatusCode.Unknown },
    };

    public static TheoryData<string, byte[], StatusCode[]> Bodies { get; } = new()
    {
        { "a message cut short", Frame.Lying(0, 10, 8, 1), [StatusCode.Internal] },
        { "a prefix cut short", [0, 0], [StatusCode.Internal] },
        { "no message", [], [StatusCode.Internal, StatusCode.Unimplemented] },
        { "two messages", [.. Good, .. Good], [StatusCode.Internal, StatusCode.Unimplemented] },
        { "the largest length", Frame.Lying(0, uint.MaxValue, 1), [StatusCode.ResourceExhausted] },
        { "compressed, no encoding named", Frame.Of(Frame.Gzip([]), flag: 1), [StatusCode.Internal] },
        { "flag 7", Frame.Of([], flag: 7), [StatusCode.Internal] },
        { "not the message's bytes", Frame.Of([0xFF, 0xFF, 0xFF]), [StatusCode.Internal] },
    };

    [Theory, MemberData(nameof(HttpCodes))]
    public async Task Unary_NotHttp200_IsTheMappedStatus(int http, StatusCode expected)
    {
        await using var server = await BadServer.Start(context =>
        {
            context.Response.StatusCode = http;
            return Task.CompletedTask;
        });
        (await Refusal(server)).StatusCode.ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Bodies))]
    public async Task Unary_BodyThatLies_IsRefused(string what, byte[] body, StatusCode[] expected)
    {
        await using var server = await BadServer.Answering(body, Ok);
        expected.ShouldContain((await Refusal(server)).StatusCode, what);
    }

    [Fact]
    public async Task Unary_StatusMissing_IsUnknown()
    {
        await using var server = await BadServer.Answering(Good);
        (await Refusal(server)).StatusCode.ShouldBe(StatusCode.Unknown);
    }

    [Theory, InlineData("abc"), InlineData(""), InlineData("99"), InlineData("-1"), InlineData("99999999999")]
    public async Task Unary_StatusThatIsNone_IsUnknown(string status)
    {
        await using var server = await BadServer.Answering(Good, ("grpc-status", status));
        (await Refusal(server)).StatusCode.ShouldBe(StatusCode.Unknown);
    }

    [Theory, InlineData("text/html"), InlineData("application/json"), InlineData(null)]
    public async Task Unary_ContentTypeNotGrpc_IsUnknown(string? contentType)
    {
        await using var server = await BadServer.Start(async context =>
        {
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync("<html>a proxy's page</html>");
        });
        (await Refusal(server)).StatusCode.ShouldBe(StatusCode.Unknown);
    }

    [Theory]
    [InlineData("%", "%"), InlineData("100% sure", "100% sure"), InlineData("%zz", "%zz"), InlineData("%4", "%4"), InlineData("%41%", "A%")]
    [InlineData("%ff%fe", "\ufffd\ufffd"), InlineData("%E2%98", "\ufffd")]
    public async Task Unary_GarbageInMessage_IsShownAsFarAsItGoes(string sent, string expected)
    {
        await using var server = await BadServer.Answering([], ("grpc-status", "5"), ("grpc-message", sent));
        var refusal = await Refusal(server);
        refusal.StatusCode.ShouldBe(StatusCode.NotFound);
        refusal.Status.Detail.ShouldBe(expected);
    }

    [Fact]
    public async Task Unary_TrailersOnly_KeepsCodeMessageAndMetadata()
    {
        await using var server = await BadServer.Start(context =>
        {
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-status"] = "9";
            context.Response.Headers["grpc-message"] = "no%20call";
            context.Response.Headers["x-why"] = "because";
            return Task.CompletedTask;
        });
        var refusal = await Refusal(server);
        refusal.StatusCode.ShouldBe(StatusCode.FailedPrecondition);
        refusal.Status.Detail.ShouldBe("no call");
        refusal.Trailers.GetValue("x-why").ShouldBe("because");
    }

    [Fact]
    public async Task Unary_UnknownEncoding_IsRefused()
    {
        await using var server = await BadServer.Start(async context =>
        {
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-encoding"] = "br";
            await context.Response.Body.WriteAsync(Frame.Of([1], flag: 1));
            context.Response.AppendTrailer("grpc-status", "0");
        });
        new[] { StatusCode.Internal, StatusCode.Unimplemented }.ShouldContain((await Refusal(server)).StatusCode);
    }

    [Fact]
    public async Task Unary_BinaryTrailerNotBase64_KeepsTheStatus()
    {
        await using var server = await BadServer.Answering([], ("grpc-status", "5"), ("x-some-bin", "!!"));
        (await Refusal(server)).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task ServerStream_CutAfterOneMessage_GivesItThenInternal()
    {
        await using var server = await BadServer.Answering([.. Good, 0, 0, 0, 0, 9, 1], Ok);
        using var channel = PeerServers.ChannelTo(server.Port);
        using var call = new Interop.InteropClient(channel).ServerStream(new EchoRequest());
        (await call.ResponseStream.MoveNext(CancellationToken.None)).ShouldBeTrue();
        call.ResponseStream.Current.Index.ShouldBe(1);
        var refusal = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        refusal.StatusCode.ShouldBe(StatusCode.Internal);
    }

    static async Task<RpcException> Refusal(BadServer server)
    {
        using var channel = Net.Client.GrpcChannel.ForAddress($"http://127.0.0.1:{server.Port}");
        return await Should.ThrowAsync<RpcException>(new Interop.InteropClient(channel).UnaryAsync(new EchoRequest()).ResponseAsync);
    }
}
