using System.Net;

namespace Grpc.Bench;

/// <summary>
/// The same bytes so many times, each flushed by itself, as a gRPC client's stream does. Not ByteArrayContent, whose answer
/// HttpClient does not hand out before all of it is sent: both ends would wait for each other when the windows are full.
/// </summary>
sealed class StreamedContent(byte[] bytes, int times) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var i = 0; i < times; i++)
        {
            await stream.WriteAsync(bytes);
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
