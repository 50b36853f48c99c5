using Grpc.Core;
using Grpc.Tests.Kit;

namespace Grpc.Tests.Calls;

public sealed class StatusTests
{
    public static TheoryData<StatusCode> Codes => [.. Enum.GetValues<StatusCode>().Where(code => code != StatusCode.OK)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Ask_HandlerThrowsStatus_ClientSeesCodeAndMessage(StatusCode code)
    {
        const string Awkward = "\t\n\r %25 100% ø 漢字 🙂 \"quoted\" \0 end";
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = (_, _) => throw new RpcException(new Status(code, Awkward));

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.Status.StatusCode.ShouldBe(code);
        failure.Status.Detail.ShouldBe(Awkward);
    }

    [Fact]
    public async Task Ask_HandlerSetsStatus_ClientSeesIt()
    {
        await using var server = await ProbeServer.Start();
        server.Handlers.Ask = (note, context) =>
        {
            context.Status = new Status(StatusCode.FailedPrecondition, "not yet");
            return Task.FromResult(note);
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.Status.ShouldBe(new Status(StatusCode.FailedPrecondition, "not yet"));
    }

    [Theory]
    [InlineData(false, "Exception was thrown by handler.")]
    [InlineData(true, "Exception was thrown by handler. InvalidOperationException: secret")]
    public async Task Ask_HandlerThrows_TellsInsidesOnlyWhenAsked(bool detailed, string expected)
    {
        await using var server = await ProbeServer.Start(options => options.EnableDetailedErrors = detailed);
        server.Handlers.Ask = (_, _) => throw new InvalidOperationException("secret");

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.Status.ShouldBe(new Status(StatusCode.Unknown, expected));
    }
}
