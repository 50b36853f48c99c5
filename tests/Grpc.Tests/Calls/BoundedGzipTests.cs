using System.IO.Compression;
using Grpc.Core;
using Scorecard.Rpc;

namespace Grpc.Tests.Calls;

public sealed class BoundedGzipTests
{
    [Theory]
    [InlineData(1000, 1000, 1000, 0, true)]
    [InlineData(1001, 1000, 1000, 0, false)]
    [InlineData(100_000, 1_000_000, 50, 0, false)]
    [InlineData(100_000, 1_000_000, 50, 100_000, true)]
    public void Decompress_Zeros_StopAtSizeAndRatio(int size, long maxBytes, int maxRatio, long ratioFrom, bool passes)
    {
        var provider = new BoundedGzip(maxBytes, maxRatio, ratioFrom);
        using var packed = new MemoryStream();
        using (var stream = provider.CreateCompressionStream(packed, CompressionLevel.Optimal)) stream.Write(new byte[size]);
        packed.Position = 0;
        using var reading = provider.CreateDecompressionStream(packed);
        using var plain = new MemoryStream();

        if (passes) reading.CopyTo(plain);
        else Should.Throw<RpcException>(() => reading.CopyTo(plain)).StatusCode.ShouldBe(StatusCode.ResourceExhausted);

        plain.Length.ShouldBeLessThanOrEqualTo(size);
    }
}
