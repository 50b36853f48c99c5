using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;

namespace Grpc.Tests.Framing;

public sealed class MessageReaderTests
{
    [Fact]
    public async Task Next_AnyFragmentation_GivesTheSameMessages()
    {
        byte[][] messages = [[], [1], [.. Enumerable.Range(0, 300).Select(i => (byte)i)], [9, 9]];
        var wire = new ArrayBufferWriter<byte>();
        foreach (var message in messages)
        {
            Frame.WriteHeader(wire.GetSpan(Frame.HeaderSize), message.Length, compressed: false);
            wire.Advance(Frame.HeaderSize);
            wire.Write(message);
        }

        for (var piece = 1; piece <= wire.WrittenCount; piece++)
        {
            var pipe = new Pipe();
            var reading = All(Reader(pipe.Reader));
            for (var at = 0; at < wire.WrittenCount; at += piece)
                await pipe.Writer.WriteAsync(wire.WrittenMemory[at..Math.Min(at + piece, wire.WrittenCount)]);
            await pipe.Writer.CompleteAsync();

            (await reading).Select(Convert.ToHexString).ShouldBe(messages.Select(Convert.ToHexString), $"in pieces of {piece}");
        }
    }

    [Theory]
    [InlineData("00", StatusCode.Internal)]
    [InlineData("0000000002ff", StatusCode.Internal)]
    [InlineData("0200000000", StatusCode.Internal)]
    [InlineData("ff00000000", StatusCode.Internal)]
    [InlineData("0100000000", StatusCode.Internal)]
    [InlineData("000000012d", StatusCode.ResourceExhausted)]
    [InlineData("00ffffffff", StatusCode.ResourceExhausted)]
    public async Task Next_MalformedFrame_HasItsStatus(string hex, StatusCode expected)
    {
        var reader = Reader(PipeReader.Create(new ReadOnlySequence<byte>(Convert.FromHexString(hex))));

        var failure = await Should.ThrowAsync<RpcException>(async () => await reader.Next(CancellationToken.None));

        failure.StatusCode.ShouldBe(expected);
    }

    static MessageReader<byte[]> Reader(PipeReader pipe) =>
        new(pipe, context => context.PayloadAsReadOnlySequence().ToArray(), maxSize: 300, coding: null, CallCounters.Server);

    static async Task<List<byte[]>> All(MessageReader<byte[]> reader)
    {
        var all = new List<byte[]>();
        while (await reader.Next(CancellationToken.None) is { } message) all.Add(message);
        return all;
    }
}
