using Grpc.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Tests.ClientFactory;

public sealed class PropagationTests
{
    [Fact]
    public async Task NestedCall_OuterHasDeadline_InnerHasItToo()
    {
        await using var inner = await ProbeServer.Start();
        await using var outer = await Outer(inner);
        var (seen, given) = (DateTime.MinValue, DateTime.MaxValue);
        inner.Handlers.Ask = (note, context) =>
        {
            seen = context.Deadline;
            return Task.FromResult(note);
        };
        outer.Handlers.Ask = async (note, context) =>
        {
            given = context.Deadline;
            return await Nested(outer).AskAsync(note);
        };

        await outer.Client.AskAsync(new Note(), deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(3));

        seen.ShouldBe(given, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task NestedCall_OuterIsCancelled_InnerIsToo()
    {
        await using var inner = await ProbeServer.Start();
        await using var outer = await Outer(inner);
        var (begun, told) = (new TaskCompletionSource(), new TaskCompletionSource());
        inner.Handlers.Ask = async (note, context) =>
        {
            context.CancellationToken.Register(told.SetResult);
            begun.SetResult();
            await told.Task;
            return note;
        };
        outer.Handlers.Ask = async (note, _) => await Nested(outer).AskAsync(note);
        using var call = outer.Client.AskAsync(new Note());
        await begun.Task;

        call.Dispose();

        await told.Task;
    }

    [Fact]
    public async Task Call_OutsideAnyCall_IsRefusedUnlessSuppressed()
    {
        await using var inner = await ProbeServer.Start();

        foreach (var suppressed in new[] { false, true })
        {
            await using var outer = await Outer(inner, suppressed);
            var client = Nested(outer);
            if (suppressed) await client.AskAsync(new Note());
            else await Should.ThrowAsync<InvalidOperationException>(async () => await client.AskAsync(new Note()));
        }
    }

    static Task<ProbeServer> Outer(ProbeServer inner, bool suppressed = false) => ProbeServer.Start(build: builder => builder.Services
        .AddGrpcClient<Probe.ProbeClient>(options => options.Address = inner.Address)
        .EnableCallContextPropagation(options => options.SuppressContextNotFoundErrors = suppressed));

    static Probe.ProbeClient Nested(ProbeServer outer) => outer.Services.GetRequiredService<Probe.ProbeClient>();
}
