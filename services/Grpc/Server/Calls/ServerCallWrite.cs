using System.Buffers;
using System.IO.Pipelines;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

sealed partial class ServerCall
{
    PipeWriter? output;
    MessageWriter? writer;
    CancellationToken? aborted;
    Task flushing = Task.CompletedTask;
    bool wrote;
    bool unheard;

    PipeWriter Output => output ??= http.Response.BodyWriter;

    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        lock (gate)
        {
            StillOpen();
            if (http.Response.HasStarted) throw new InvalidOperationException("Response headers can only be sent once per call.");
            foreach (var entry in responseHeaders) http.Response.Headers.Append(entry.Key, MetadataWire.Text(entry));
            return Heard(Output.FlushAsync(CancellationToken.None));
        }
    }

    // The last message of the call travels with the trailers, so nothing is flushed for it.
    public void WriteLast<T>(T message, Marshaller<T> marshaller)
    {
        lock (gate) Output.Write(Framed(message, marshaller, WriteOptionsCore).Span);
    }

    public Task Write<T>(T message, Marshaller<T> marshaller, WriteOptions? options, CancellationToken cancel)
    {
        lock (gate)
        {
            (aborted ??= http.RequestAborted).ThrowIfCancellationRequested();
            if (!flushing.IsCompleted)
                throw new InvalidOperationException("Can't write the message because the previous write is in progress.");
            var frame = Framed(message, marshaller, options);
            if (!Has(options, WriteFlags.BufferHint)) return Heard(Output.WriteAsync(frame, cancel));
            Output.Write(frame.Span);
            return Task.CompletedTask;
        }
    }

    ReadOnlyMemory<byte> Framed<T>(T message, Marshaller<T> marshaller, WriteOptions? options)
    {
        StillOpen();
        writer ??= new MessageWriter(host.Settings.MaxSend, responseCoding, host.Settings.ResponseLevel);
        var frame = writer.Write(message, marshaller.ContextualSerializer, !Has(options, WriteFlags.NoCompress));
        wrote = true;
        CallCounters.Server.Sent();
        return frame;
    }

    Task Heard(ValueTask<FlushResult> flush)
    {
        if (!flush.IsCompletedSuccessfully) return flushing = Flushed(flush);
        StillHeard(flush.Result);
        return Task.CompletedTask;
    }

    async Task Flushed(ValueTask<FlushResult> flush) => StillHeard(await flush);

    // Kestrel drops what is written to a stream that the client has left, and says so here before the token does.
    void StillHeard(FlushResult result)
    {
        unheard |= result.IsCompleted;
        if (unheard) throw new OperationCanceledException("The client no longer listens.");
    }

    void StillOpen()
    {
        if (expired) throw Expired();
        if (ended) throw new InvalidOperationException("Can't write the message because the request is complete.");
    }

    static bool Has(WriteOptions? options, WriteFlags flag) => options is not null && options.Flags.HasFlag(flag);
}
