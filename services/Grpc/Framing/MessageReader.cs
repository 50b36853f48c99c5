using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Net.Compression;

namespace Grpc.Framing;

// Parses messages where the transport left them. Coding is what grpc-encoding named, null for none or identity.
sealed class MessageReader<T>(
    PipeReader pipe, Func<DeserializationContext, T> deserialize, int? maxSize, ICompressionProvider? coding, CallCounters counters)
    where T : class
{
    readonly Payload payload = new();
    ReadOnlySequence<byte> held;
    ReadOnlyMemory<byte> segment;
    long taken;
    int messages;
    bool holding;
    bool completed;

    // Null at the end of the stream.
    public ValueTask<T?> Next(CancellationToken cancellation) =>
        TryNext(out var message) ? new ValueTask<T?>(message) : Wait(cancellation);

    // What came in one read is taken message by message, without waiting or asking the pipe, and given back when it is used up.
    public bool TryNext([NotNullWhen(true)] out T? message)
    {
        message = null;
        if (!holding) return false;
        if (Take(out var compressed, out var bytes))
        {
            message = compressed ? Inflate(bytes) : Parse(bytes);
            messages++;
            return true;
        }

        var rest = held.Slice(taken);
        if (completed && !rest.IsEmpty) throw new RpcException(new Status(StatusCode.Internal, "Incomplete message."));
        holding = false;
        counters.Received(messages);
        messages = 0;
        pipe.AdvanceTo(rest.Start, rest.End);
        return false;
    }

    // Most messages lie whole in one segment, where finding them takes no walk through the sequence.
    bool Take(out bool compressed, out ReadOnlySequence<byte> bytes)
    {
        if (Frame.TryRead(segment.Span, maxSize, out compressed, out var length))
        {
            bytes = new ReadOnlySequence<byte>(segment.Slice(Frame.HeaderSize, length));
            segment = segment[(Frame.HeaderSize + length)..];
            taken += Frame.HeaderSize + length;
            return true;
        }

        var rest = held.Slice(taken);
        if (!Frame.TryRead(rest, maxSize, out compressed, out bytes)) return false;
        taken += Frame.HeaderSize + bytes.Length;
        segment = held.Slice(taken).First;
        return true;
    }

    async ValueTask<T?> Wait(CancellationToken cancellation)
    {
        while (!completed)
        {
            var result = await pipe.ReadAsync(cancellation);
            (held, holding, completed) = (result.Buffer, true, result.IsCompleted);
            (segment, taken) = (held.First, 0);
            if (result.IsCanceled) throw new OperationCanceledException(cancellation);
            if (TryNext(out var message)) return message;
        }

        return null;
    }

    T Inflate(ReadOnlySequence<byte> bytes)
    {
        if (coding is null)
            throw new RpcException(new Status(StatusCode.Internal, "A message is flagged as compressed and no grpc-encoding says how."));
        using var inflated = Inflation.Of(bytes, coding, maxSize);
        return Parse(new ReadOnlySequence<byte>(inflated.Written));
    }

    T Parse(in ReadOnlySequence<byte> bytes)
    {
        try
        {
            return deserialize(payload.Of(bytes));
        }
        catch (Exception e) when (e is not RpcException)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A message could not be parsed.", e));
        }
    }
}
