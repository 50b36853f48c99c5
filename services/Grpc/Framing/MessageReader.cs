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
        if (Frame.TryRead(held, maxSize, out var compressed, out var bytes))
        {
            message = compressed ? Inflate(bytes) : Parse(bytes);
            held = held.Slice(bytes.End);
            return true;
        }

        if (completed && !held.IsEmpty) throw new RpcException(new Status(StatusCode.Internal, "Incomplete message."));
        holding = false;
        pipe.AdvanceTo(held.Start, held.End);
        return false;
    }

    async ValueTask<T?> Wait(CancellationToken cancellation)
    {
        while (!completed)
        {
            var result = await pipe.ReadAsync(cancellation);
            (held, holding, completed) = (result.Buffer, true, result.IsCompleted);
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
            var message = deserialize(payload.Of(bytes));
            counters.Received();
            return message;
        }
        catch (Exception e) when (e is not RpcException)
        {
            throw new RpcException(new Status(StatusCode.Internal, "A message could not be parsed.", e));
        }
    }
}
