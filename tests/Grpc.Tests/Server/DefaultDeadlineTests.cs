using Grpc.Core;
using Grpc.Tests.Kit;
using Scorecard.Rpc;

namespace Grpc.Tests.Server;

public sealed class DefaultDeadlineTests
{
    [Fact]
    public async Task Ask_WithoutDeadline_GetsTheServersThirtySeconds()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline());
        var seen = DateTime.MinValue;
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.Deadline;
            return Task.FromResult(note);
        };

        await server.Client.AskAsync(new Note());

        seen.ShouldBe(Now().AddSeconds(30), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Ask_WithItsOwnDeadline_KeepsIt()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline());
        var seen = DateTime.MinValue;
        server.Handlers.Ask = (note, context) =>
        {
            seen = context.Deadline;
            return Task.FromResult(note);
        };

        await server.Client.AskAsync(new Note(), deadline: Now().AddHours(1));

        seen.ShouldBe(Now().AddHours(1), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Listen_WithoutDeadline_HasNone()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline());
        var seen = DateTime.MinValue;
        server.Handlers.Listen = (_, _, context) =>
        {
            seen = context.Deadline;
            return Task.CompletedTask;
        };
        using var call = server.Client.Listen(new Note());

        await call.ResponseStream.MoveNext();

        seen.ShouldBe(DateTime.MaxValue);
    }

    [Fact]
    public async Task Ask_HandlerOverstaysTheDefault_IsEndedByTheServerAlone()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline(TimeSpan.FromMilliseconds(100)));
        server.Handlers.Ask = async (note, context) =>
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return note;
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task Ask_HandlerIgnoresTheDeadline_ClientIsAnsweredAllTheSame()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline(TimeSpan.FromMilliseconds(100)));
        var answered = new TaskCompletionSource();
        server.Handlers.Ask = async (note, _) =>
        {
            await answered.Task;
            return note;
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));
        answered.SetResult();

        failure.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        server.Handlers.Ask = (note, _) => Task.FromResult(note);
        await server.Client.AskAsync(new Note());
    }

    [Fact]
    public async Task Ask_DeadlineRacesTheAnswer_EachCallHasOneStatus()
    {
        await using var server = await ProbeServer.Start(use: app => app.UseGrpcDefaultDeadline(TimeSpan.FromMilliseconds(5)));
        server.Handlers.Ask = async (note, _) =>
        {
            await Task.Delay(note.Count % 10);
            return note;
        };
        var client = server.Client;

        var codes = await Task.WhenAll(Enumerable.Range(0, 300).Select(async i =>
        {
            using var call = client.AskAsync(new Note { Count = i });
            try
            {
                (await call).Count.ShouldBe(i);
                return StatusCode.OK;
            }
            catch (RpcException e)
            {
                return e.StatusCode;
            }
        }));

        codes.ShouldAllBe(code => code == StatusCode.OK || code == StatusCode.DeadlineExceeded);
    }

    static DateTime Now() => TimeProvider.System.GetUtcNow().UtcDateTime;
}
