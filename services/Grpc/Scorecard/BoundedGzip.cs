using System.IO.Compression;
using Grpc.Net.Compression;

namespace Scorecard.Rpc;

// The official server checks a message's limit before it decompresses and not while it does; this provider closes that on either runtime.
// The defaults: a message of ours is under 4 MB, and below a megabyte no ratio is worth refusing (zeros compress about 1000 to 1).
public sealed class BoundedGzip(
    long maxBytes = 4 * 1024 * 1024, int maxRatio = 200, long ratioFrom = 1024 * 1024, CompressionLevel level = CompressionLevel.Fastest)
    : ICompressionProvider
{
    public string EncodingName => "gzip";

    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new GZipStream(stream, compressionLevel ?? level, leaveOpen: true);

    public Stream CreateDecompressionStream(Stream stream)
    {
        var packed = new CountingStream(stream);
        return new BoundedStream(new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true), Allow);

        bool Allow(long read) => read <= maxBytes && (read <= ratioFrom || read / maxRatio <= packed.BytesRead);
    }
}
