using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class ServerStreamingTests
{
    [Fact]
    public async Task Listen_ThousandMessages_ComeInOrder()
    {
        await using var server = await ProbeServer.Start();
        using var call = server.Client.Listen(new Note { Count = 1000 });

        var counts = await call.ResponseStream.ReadAllAsync().Select(note => note.Count).ToListAsync();

        counts.ShouldBe(Enumerable.Range(1, 1000));
        call.GetStatus().StatusCode.ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task Listen_NoMessages_EndsWell()
    {
        await using var server = await ProbeServer.Start();
        using var call = server.Client.Listen(new Note());

        (await call.ResponseStream.MoveNext()).ShouldBeFalse();

        call.GetStatus().ShouldBe(Status.DefaultSuccess);
    }

    [Fact]
    public async Task Listen_FailureAfterMessages_DeliversThemFirst()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Listen = async (_, replies, _) =>
        {
            await replies.WriteAsync(new Note { Count = 1 });
            throw new RpcException(new Status(StatusCode.DataLoss, "half"), new Metadata { { "why", "test" } });
        };
        using var call = server.Client.Listen(new Note());

        (await call.ResponseStream.MoveNext()).ShouldBeTrue();
        var failure = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext());

        failure.Status.Detail.ShouldBe("half");
        failure.StatusCode.ShouldBe(StatusCode.DataLoss);
        call.GetTrailers().GetValue("why").ShouldBe("test");
    }
}
