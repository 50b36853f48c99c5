using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class MetadataTests
{
    [Fact]
    public async Task Ask_MetadataBothWays_ArrivesAsSent()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = async (note, context) =>
        {
            await context.WriteResponseHeadersAsync(new Metadata
            {
                { "echo", context.RequestHeaders.GetValue("plain")! },
                { "echo-bin", context.RequestHeaders.GetValueBytes("data-bin")! },
            });
            context.ResponseTrailers.Add("late-bin", [1, 2]);
            context.ResponseTrailers.Add("late", "one");
            context.ResponseTrailers.Add("late", "two");
            return note;
        };
        using var call = server.Client.AskAsync(new Note(), new Metadata { { "plain", "a b, c" }, { "data-bin", [0, 255, 16] } });

        var headers = await call.ResponseHeadersAsync;
        await call;

        headers.GetValue("echo").ShouldBe("a b, c");
        headers.GetValueBytes("echo-bin").ShouldBe([0, 255, 16]);
        call.GetTrailers().GetValueBytes("late-bin").ShouldBe([1, 2]);
        call.GetTrailers().GetAll("late").Select(entry => entry.Value).ShouldBe(["one", "two"]);
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public async Task Ask_RichDetails_PassUpToFourKilobytes(int size, bool passes)
    {
        await using var server = await ProbeServer.Start();
        var details = new byte[size];
        server.Handlers.Ask = (_, _) => throw new RpcException(
            new Status(StatusCode.Aborted, "see details"), new Metadata { { "grpc-status-details-bin", details } });

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.Status.ShouldBe(new Status(StatusCode.Aborted, "see details"));
        failure.Trailers.GetValueBytes("grpc-status-details-bin").ShouldBe(passes ? details : null);
    }

    [Fact]
    public async Task Ask_BigMetadata_Arrives()
    {
        await using var server = await ProbeServer.Start();
        var seen = 0;
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.RequestHeaders.GetValue("big")!.Length;
            return Task.FromResult(note);
        };

        await server.Client.AskAsync(new Note(), new Metadata { { "big", new string('x', 7000) } });

        seen.ShouldBe(7000);
    }

    [Fact]
    public async Task Ask_LineBreakInMetadata_FailsBeforeItIsSent()
    {
        await using var server = await ProbeServer.Start();

        await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note(), new Metadata { { "evil", "a\r\nb: c" } }));
    }

    [Fact]
    public async Task Ask_LineBreakInTrailers_IsInternalAndTheConnectionLives()
    {
        await using var server = await ProbeServer.Start();
        var client = server.Client;
        server.Handlers.Ask = (note, context) =>
        {
            context.ResponseTrailers.Add("evil", "a\r\nb: c");
            return Task.FromResult(note);
        };

        (await Should.ThrowAsync<RpcException>(async () => await client.AskAsync(new Note()))).StatusCode.ShouldBe(StatusCode.Internal);

        server.Handlers.Ask = (note, _) => Task.FromResult(note);
        await client.AskAsync(new Note());
    }

    [Theory]
    [InlineData("Upper", "upper")]
    [InlineData("dot.dash-under_9", "dot.dash-under_9")]
    public void Entry_LegalKey_IsLowerCase(string key, string expected) => new Metadata.Entry(key, "v").Key.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("space key")]
    [InlineData("ø")]
    [InlineData("a:b")]
    [InlineData("text-bin")]
    public void Entry_IllegalKeyForText_IsRefused(string key) => Should.Throw<ArgumentException>(() => new Metadata.Entry(key, "v"));

    [Fact]
    public void Empty_Changed_Refuses() => Should.Throw<InvalidOperationException>(() => Metadata.Empty.Add("a", "b"));
}
