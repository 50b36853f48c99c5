using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Scorecard.Interop.V1;

namespace Grpc.Bench;

/// <summary>
/// What Kestrel itself can do: the request's bytes come back as they are. A stream is flushed after each message, as gRPC
/// promises its callers.
/// </summary>
static class BareEcho
{
    const int Prefix = 5;

    public static async Task Unary(HttpContext context)
    {
        var body = await ReadToEnd(context.Request.BodyReader);
        context.Response.ContentType = "application/grpc";
        foreach (var segment in body)
            context.Response.BodyWriter.Write(segment.Span);
        context.Request.BodyReader.AdvanceTo(body.End);
        await context.Response.BodyWriter.FlushAsync();
        context.Response.AppendTrailer("grpc-status", "0");
    }

    public static async Task ServerStream(HttpContext context)
    {
        var body = await ReadToEnd(context.Request.BodyReader);
        var request = EchoRequest.Parser.ParseFrom(body.Slice(Prefix));
        context.Request.BodyReader.AdvanceTo(body.End);
        var message = Framed.Bytes(new EchoResponse { Payload = request.Payload });
        context.Response.ContentType = "application/grpc";
        for (var i = 0; i < request.Count; i++)
            await context.Response.BodyWriter.WriteAsync(message);
        context.Response.AppendTrailer("grpc-status", "0");
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
