using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Server;

public sealed class WireTests
{
    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/grpc-web", 415)]
    [InlineData("application/grpc+proto", 200)]
    [InlineData("application/grpc;charset=utf-8", 200)]
    public async Task Post_ContentType_DecidesWhetherItIsGrpc(string type, int expected)
    {
        await using var server = await ProbeServer.Start();

        var answer = await server.Post("Ask", Wire.Frame(new Note()), ("content-type", type));

        answer.Http.ShouldBe(expected);
    }

    [Theory]
    [InlineData("", StatusCode.Unimplemented)]
    [InlineData("0000", StatusCode.Internal)]
    [InlineData("00000000000000000000", StatusCode.Unimplemented)]
    [InlineData("0000000001ff", StatusCode.Internal)]
    [InlineData("0300000000", StatusCode.Internal)]
    [InlineData("0100000000", StatusCode.Internal)]
    [InlineData("00ffffffff", StatusCode.ResourceExhausted)]
    public async Task Post_BodyThatIsNotOneMessage_HasItsStatus(string hex, StatusCode expected)
    {
        await using var server = await ProbeServer.Start();

        (await server.Post("Ask", Convert.FromHexString(hex))).Status.ShouldBe(expected);

        (await server.Client.AskAsync(new Note { Count = 1 })).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Post_UnknownEncoding_NamesTheAcceptedOnes()
    {
        await using var server = await ProbeServer.Start();

        var answer = await server.Post("Ask", Wire.Frame([0], flag: 1), ("grpc-encoding", "zstd"));

        answer.Status.ShouldBe(StatusCode.Unimplemented);
        answer.Headers["grpc-accept-encoding"].ShouldBe("identity,gzip");
    }

    [Theory]
    [InlineData("soon", StatusCode.Internal)]
    [InlineData("123456789m", StatusCode.Internal)]
    [InlineData("0S", StatusCode.DeadlineExceeded)]
    [InlineData("99999999H", StatusCode.OK)]
    public async Task Post_Timeout_IsReadOrRefusedBeforeTheHandler(string timeout, StatusCode expected)
    {
        await using var server = await ProbeServer.Start();
        var asked = false;
        server.Handlers.Ask = (note, _) =>
        {
            asked = true;
            return Task.FromResult(note);
        };

        (await server.Post("Ask", Wire.Frame(new Note()), ("grpc-timeout", timeout))).Status.ShouldBe(expected);

        asked.ShouldBe(expected == StatusCode.OK);
    }

    [Fact]
    public async Task Post_HandlerFailsAtOnce_AnswersWithHeadersAlone()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = (_, _) => throw new RpcException(new Status(StatusCode.NotFound, "none"));

        var answer = await server.Post("Ask", Wire.Frame(new Note()));

        answer.Body.ShouldBeEmpty();
        answer.Headers["grpc-message"].ShouldBe("none");
    }

    [Fact]
    public async Task Post_BinaryMetadataInEveryForm_ReachesTheHandler()
    {
        await using var server = await ProbeServer.Start();
        List<string> seen = [];
        server.Handlers.Ask = (note, context) =>
        {
            seen.AddRange(context.RequestHeaders.GetAll("data-bin").Select(entry => Convert.ToHexString(entry.ValueBytes)));
            return Task.FromResult(note);
        };

        await server.Post("Ask", Wire.Frame(new Note()), ("data-bin", "AA==,AAE"), ("data-bin", "AAEC"));

        seen.ShouldBe(["00", "0001", "000102"]);
    }
}
