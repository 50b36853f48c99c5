using Google.Protobuf;
using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class CompressionTests
{
    static readonly Note Compressible = new() { Load = ByteString.CopyFrom(new byte[200_000]) };

    [Fact]
    public async Task Ask_CompressedRequest_IsSmallOnTheWireAndWholeInTheHandler()
    {
        await using var server = await ProbeServer.Start();

        var reply = await server.Client.AskAsync(Compressible, new Metadata { { "grpc-internal-encoding-request", "gzip" } });

        reply.ShouldBe(Compressible);
    }

    [Fact]
    public async Task Post_ClientAcceptsGzip_ResponseIsCompressed()
    {
        await using var server = await ProbeServer.Start(options => options.ResponseCompressionAlgorithm = "gzip");

        var packed = await server.Post("Ask", Wire.Frame(Compressible), ("grpc-accept-encoding", "identity, gzip"));
        var plain = await server.Post("Ask", Wire.Frame(Compressible), ("grpc-accept-encoding", "identity"));

        packed.Headers["grpc-encoding"].ShouldBe("gzip");
        packed.Body[0].ShouldBe((byte)1);
        packed.Body.Length.ShouldBeLessThan(2000);
        plain.Headers.ShouldNotContainKey("grpc-encoding");
        plain.Body.ShouldBe(Wire.Frame(Compressible));
    }

    [Fact]
    public async Task Post_ResponseIsEmpty_IsLeftPlain()
    {
        await using var server = await ProbeServer.Start(options => options.ResponseCompressionAlgorithm = "gzip");

        var empty = await server.Post("Ask", Wire.Frame(new Note()), ("grpc-accept-encoding", "identity, gzip"));

        empty.Status.ShouldBe(StatusCode.OK);
        empty.Body.ShouldBe(Wire.Frame(new Note()));
    }

    [Fact]
    public async Task Listen_CompressedResponses_AreReadAndMayBeLeftPlain()
    {
        await using var server = await ProbeServer.Start(options => options.ResponseCompressionAlgorithm = "gzip");
        server.Handlers.Listen = async (note, replies, _) =>
        {
            await replies.WriteAsync(note);
            replies.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
            await replies.WriteAsync(note);
        };
        using var call = server.Client.Listen(Compressible);

        (await call.ResponseStream.ReadAllAsync().ToListAsync()).ShouldBe([Compressible, Compressible]);
    }

    [Fact]
    public async Task Post_FlaggedWithoutEncoding_IsInternal()
    {
        await using var server = await ProbeServer.Start();

        (await server.Post("Ask", Wire.Frame(Wire.Gzip(new byte[10]), flag: 1))).Status.ShouldBe(StatusCode.Internal);
    }

    [Fact]
    public async Task Post_BrokenGzip_IsInternal()
    {
        await using var server = await ProbeServer.Start();

        (await server.Post("Ask", Wire.Frame([1, 2, 3, 4], flag: 1), ("grpc-encoding", "gzip"))).Status.ShouldBe(StatusCode.Internal);
    }
}
