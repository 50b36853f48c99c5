using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class DuplexStreamingTests
{
    [Fact]
    public async Task Talk_EachAnswerAwaited_PingsAndPongs()
    {
        await using var server = await ProbeServer.Start();
        using var call = server.Client.Talk();

        for (var i = 0; i < 100; i++)
        {
            await call.RequestStream.WriteAsync(new Note { Count = i });
            (await call.ResponseStream.MoveNext()).ShouldBeTrue();
            call.ResponseStream.Current.Count.ShouldBe(i);
        }

        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext()).ShouldBeFalse();
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task Talk_CancelledBeforeTheFirstMessage_IsCancelled()
    {
        await using var server = await ProbeServer.Start();
        using var cancel = new CancellationTokenSource();
        using var call = server.Client.Talk(cancellationToken: cancel.Token);

        await cancel.CancelAsync();

        (await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext())).StatusCode.ShouldBe(StatusCode.Cancelled);
    }

    [Fact]
    public async Task Talk_HeadersFirst_ArriveBeforeAnyMessage()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Talk = async (notes, replies, context) =>
        {
            await context.WriteResponseHeadersAsync(new Metadata { { "first", "yes" } });
            await foreach (var note in notes.ReadAllAsync()) await replies.WriteAsync(note);
        };
        using var call = server.Client.Talk();

        (await call.ResponseHeadersAsync).GetValue("first").ShouldBe("yes");

        await call.RequestStream.CompleteAsync();
        (await call.ResponseStream.MoveNext()).ShouldBeFalse();
    }

    [Fact]
    public async Task Talk_HandlerLeavesEarly_ReaderSeesTheEnd()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Talk = (_, replies, _) => replies.WriteAsync(new Note { Count = 1 });
        using var call = server.Client.Talk();

        (await call.ResponseStream.ReadAllAsync().CountAsync()).ShouldBe(1);

        await Should.ThrowAsync<InvalidOperationException>(() => call.RequestStream.WriteAsync(new Note()));
    }
}
