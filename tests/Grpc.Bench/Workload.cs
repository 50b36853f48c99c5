using Google.Protobuf;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>What every contest sends: one message, or a stream of it, or one that asks for a stream.</summary>
sealed class Workload(BenchOptions options)
{
    public int Messages => options.Messages;

    public EchoRequest One { get; } = new() { Payload = Payload(options) };

    public EchoRequest Asking { get; } = new() { Payload = Payload(options), Count = options.Messages };

    public byte[] Stream => [.. Enumerable.Repeat(Framed.Bytes(One), Messages).SelectMany(frame => frame)];

    static ByteString Payload(BenchOptions options) => ByteString.CopyFrom([.. Enumerable.Range(0, options.Payload).Select(i => (byte)i)]);
}
