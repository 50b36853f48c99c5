using System.Buffers;
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
    bool completed;
    bool holding;

    // Null at the end of the stream.
    public ValueTask<T?> Next(CancellationToken cancellation)
    {
        // What came with the message before needs no waiting, and so no state machine.
        if (!holding || !pipe.TryRead(out var result)) return Wait(cancellation);
        return Take(result, out var message) ? new ValueTask<T?>(message) : Wait(cancellation);
    }

    async ValueTask<T?> Wait(CancellationToken cancellation)
    {
        while (!completed || holding)
        {
            if (!pipe.TryRead(out var result)) result = await pipe.ReadAsync(cancellation);
            if (result.IsCanceled) throw new OperationCanceledException(cancellation);
            if (Take(result, out var message)) return message;
        }

        return null;
    }

    // Gives back to the pipe what it took, whether or not that was a message.
    bool Take(ReadResult result, out T? message)
    {
        completed |= result.IsCompleted;
        var buffer = result.Buffer;
        var examined = buffer.End;
        try
        {
            var taken = TryTake(ref buffer, out message);
            holding = taken && !buffer.IsEmpty;
            if (taken) examined = buffer.Start;
            else if (completed && !buffer.IsEmpty) throw new RpcException(new Status(StatusCode.Internal, "Incomplete message."));
            return taken;
        }
        finally
        {
            pipe.AdvanceTo(buffer.Start, examined);
        }
    }

    bool TryTake(ref ReadOnlySequence<byte> buffer, out T? message)
    {
        message = null;
        if (!Frame.TryRead(buffer, maxSize, out var compressed, out var bytes)) return false;
        message = compressed ? Inflate(bytes) : Parse(bytes);
        buffer = buffer.Slice(bytes.End);
        return true;
    }

    T Inflate(ReadOnlySequence<byte> bytes)
    {
        if (coding is null)
            throw new RpcException(new Status(StatusCode.Internal, "A message is flagged as compressed and no grpc-encoding says how."));
        using var inflated = Inflation.Of(bytes, coding, maxSize);
        return Parse(new ReadOnlySequence<byte>(inflated.Written));
    }

    T Parse(ReadOnlySequence<byte> bytes)
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
