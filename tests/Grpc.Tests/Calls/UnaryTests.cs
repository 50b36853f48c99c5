using Google.Protobuf;
using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class UnaryTests
{
    [Fact]
    public async Task Ask_PlainMessage_ComesBack()
    {
        await using var server = await ProbeServer.Start();

        var reply = await server.Client.AskAsync(new Note { Text = "hello", Count = 7 });

        reply.ShouldBe(new Note { Text = "hello", Count = 7 });
    }

    [Fact]
    public async Task Ask_Blocking_ComesBack()
    {
        await using var server = await ProbeServer.Start();
        var client = server.Client;

        var reply = await Task.Run(() => client.Ask(new Note { Count = 3 }));

        reply.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(3 * 1024 * 1024)]
    public async Task Ask_AnySize_ComesBackWhole(int size)
    {
        await using var server = await ProbeServer.Start();
        var note = new Note { Load = ByteString.CopyFrom(Enumerable.Range(0, size).Select(i => (byte)(i * 31)).ToArray()) };

        var reply = await server.Client.AskAsync(note);

        reply.ShouldBe(note);
    }

    [Fact]
    public async Task Ask_HundredAtOnce_EachGetsItsOwn()
    {
        await using var server = await ProbeServer.Start();
        var client = server.Client;

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(async i => (await client.AskAsync(new Note { Count = i })).Count));

        replies.ShouldBe(Enumerable.Range(0, 100));
    }

    [Fact]
    public async Task Ask_UnimplementedMethod_SaysSo()
    {
        await using var server = await ProbeServer.Start();
        var missing = new Method<Note, Note>(MethodType.Unary, "grpc.tests.probe.Probe", "Nothing", Raw.Notes, Raw.Notes);
        var nowhere = new Method<Note, Note>(MethodType.Unary, "grpc.tests.Nowhere", "Ask", Raw.Notes, Raw.Notes);
        var invoker = server.Channel().CreateCallInvoker();

        foreach (var method in new[] { missing, nowhere })
        {
            var failure = await Should.ThrowAsync<RpcException>(async () => await invoker.AsyncUnaryCall(method, null, default, new Note()));
            failure.StatusCode.ShouldBe(StatusCode.Unimplemented);
        }
    }
}
