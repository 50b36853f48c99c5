using Grpc.Core;
using Grpc.Tests.Kit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Tests.Client;

public sealed class FalseAnswerTests
{
    [Theory]
    [InlineData(400, StatusCode.Internal)]
    [InlineData(401, StatusCode.Unauthenticated)]
    [InlineData(403, StatusCode.PermissionDenied)]
    [InlineData(404, StatusCode.Unimplemented)]
    [InlineData(429, StatusCode.Unavailable)]
    [InlineData(502, StatusCode.Unavailable)]
    [InlineData(503, StatusCode.Unavailable)]
    [InlineData(504, StatusCode.Unavailable)]
    [InlineData(500, StatusCode.Unknown)]
    [InlineData(204, StatusCode.Unknown)]
    [InlineData(302, StatusCode.Unknown)]
    public Task Ask_OtherHttpStatus_IsMapped(int http, StatusCode expected) => Fails(expected, context =>
    {
        context.Response.StatusCode = http;
        return Task.CompletedTask;
    });

    [Fact]
    public Task Ask_OtherContentType_IsUnknown() => Fails(StatusCode.Unknown, context => context.Response.WriteAsync("<html>"));

    [Fact]
    public Task Ask_MissingStatus_IsUnknown() => Fails(StatusCode.Unknown, async context =>
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(Wire.Frame(new Note()));
    });

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("17")]
    [InlineData("99999999999")]
    public Task Ask_StatusThatIsNone_IsUnknown(string status) => Fails(StatusCode.Unknown, context =>
    {
        context.Response.ContentType = "application/grpc";
        context.Response.Headers["grpc-status"] = status;
        return Task.CompletedTask;
    });

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public Task Ask_OkWithAnotherNumberOfMessages_IsUnimplemented(int messages) => Fails(StatusCode.Unimplemented, async context =>
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.StartAsync();
        for (var i = 0; i < messages; i++) await context.Response.Body.WriteAsync(Wire.Frame(new Note()));
        context.Response.AppendTrailer("grpc-status", "0");
    });

    [Theory]
    [InlineData("00000000", StatusCode.Internal)]
    [InlineData("0700000000", StatusCode.Internal)]
    [InlineData("0100000000", StatusCode.Internal)]
    [InlineData("0000000001ff", StatusCode.Internal)]
    [InlineData("00ffffffff", StatusCode.ResourceExhausted)]
    public Task Ask_MalformedMessage_HasItsStatus(string hex, StatusCode expected) => Fails(expected, async context =>
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(Convert.FromHexString(hex));
        context.Response.AppendTrailer("grpc-status", "0");
    });

    [Fact]
    public Task Ask_UnknownEncoding_IsInternal() => Fails(StatusCode.Internal, async context =>
    {
        context.Response.ContentType = "application/grpc";
        context.Response.Headers["grpc-encoding"] = "zstd";
        await context.Response.Body.WriteAsync(Wire.Frame(new Note()));
        context.Response.AppendTrailer("grpc-status", "0");
    });

    [Theory]
    [InlineData(0x0, StatusCode.Internal)]
    [InlineData(0x1, StatusCode.Internal)]
    [InlineData(0x2, StatusCode.Internal)]
    [InlineData(0x8, StatusCode.Cancelled)]
    [InlineData(0xb, StatusCode.ResourceExhausted)]
    [InlineData(0xc, StatusCode.PermissionDenied)]
    public async Task Call_StreamReset_IsMappedBeforeAndAfterHeaders(int code, StatusCode expected)
    {
        await Fails(expected, context =>
        {
            context.Features.Get<IHttpResetFeature>()!.Reset(code);
            return Task.CompletedTask;
        });
        await Fails(expected, async context =>
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(Wire.Frame(new Note()));
            await context.Response.Body.FlushAsync();
            context.Features.Get<IHttpResetFeature>()!.Reset(code);
        });
    }

    static async Task Fails(StatusCode expected, RequestDelegate answer)
    {
        await using var server = await FalseServer.Start(answer);

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.StatusCode.ShouldBe(expected);
    }
}
