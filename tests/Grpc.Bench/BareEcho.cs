using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>
/// What Kestrel itself can do: the request's frames come back as they are, found where Kestrel left them and never copied into an
/// object. Flushed as gRPC flushes: a stream after each message, a single answer not at all, since it travels with the trailers.
/// </summary>
static class BareEcho
{
    public static async Task Unary(HttpContext context)
    {
        var body = await ReadToEnd(context.Request.BodyReader);
        Begin(context);
        Write(context.Response.BodyWriter, body);
        context.Request.BodyReader.AdvanceTo(body.End);
        End(context);
    }

    public static async Task ServerStream(HttpContext context)
    {
        var body = await ReadToEnd(context.Request.BodyReader);
        var request = EchoRequest.Parser.ParseFrom(body.Slice(Framed.Prefix));
        context.Request.BodyReader.AdvanceTo(body.End);
        var message = Framed.Bytes(new EchoResponse { Payload = request.Payload });
        Begin(context);
        for (var i = 0; i < request.Count; i++)
            await context.Response.BodyWriter.WriteAsync(message);
        End(context);
    }

    public static async Task ClientStream(HttpContext context)
    {
        var (reader, last, more) = (context.Request.BodyReader, Array.Empty<byte>(), true);
        Begin(context);
        while (more)
        {
            var read = await reader.ReadAsync();
            var (rest, newest) = (read.Buffer, default(ReadOnlySequence<byte>));
            while (Framed.TryTake(ref rest, out var frame))
                newest = frame;
            if (!newest.IsEmpty) last = newest.ToArray();
            reader.AdvanceTo(rest.Start, read.Buffer.End);
            more = !read.IsCompleted;
        }

        context.Response.BodyWriter.Write(last);
        End(context);
    }

    public static async Task Duplex(HttpContext context)
    {
        var (reader, more) = (context.Request.BodyReader, true);
        Begin(context);
        while (more)
        {
            var read = await reader.ReadAsync();
            var rest = read.Buffer;
            while (Framed.TryTake(ref rest, out var frame))
                await Send(context.Response.BodyWriter, frame);
            reader.AdvanceTo(rest.Start, read.Buffer.End);
            more = !read.IsCompleted;
        }

        End(context);
    }

    static void Begin(HttpContext context) => context.Response.ContentType = "application/grpc";

    static void End(HttpContext context) => context.Response.AppendTrailer("grpc-status", "0");

    static ValueTask<FlushResult> Send(PipeWriter writer, ReadOnlySequence<byte> frame)
    {
        if (frame.IsSingleSegment) return writer.WriteAsync(frame.First);
        Write(writer, frame);
        return writer.FlushAsync();
    }

    static void Write(PipeWriter writer, ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
            writer.Write(segment.Span);
    }

    static async ValueTask<ReadOnlySequence<byte>> ReadToEnd(PipeReader reader)
    {
        while (true)
        {
            var read = await reader.ReadAsync();
            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
