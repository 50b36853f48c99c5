using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

[Collection(nameof(Alone))]
public sealed class BombTests
{
    [Theory]
    [InlineData(4 * 1024 * 1024)]
    [InlineData(null)]
    public async Task Post_Bomb_IsRefusedWithMemoryFlat(int? limit)
    {
        await using var server = await ProbeServer.Start(options => options.MaxReceiveMessageSize = limit);
        var bomb = Wire.Frame(Wire.Gzip(new byte[512 * 1024 * 1024]), flag: 1);
        await server.Post("Ask", bomb, ("grpc-encoding", "gzip"));
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var answer = await server.Post("Ask", bomb, ("grpc-encoding", "gzip"));

        answer.Status.ShouldBe(StatusCode.ResourceExhausted);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(32 * 1024 * 1024);
    }
}
