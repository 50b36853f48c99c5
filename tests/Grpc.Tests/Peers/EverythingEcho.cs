using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Scorecard.Everything.V1;

namespace Grpc.Tests.Peers;

sealed class EverythingEcho : EverythingService.EverythingServiceBase
{
    public override Task<Everything> Unary(Everything request, ServerCallContext context) => Task.FromResult(request);

    public override async Task ServerStream(Everything request, IServerStreamWriter<Everything> responses, ServerCallContext context)
    {
        await responses.WriteAsync(request);
        await responses.WriteAsync(request);
    }

    public override async Task<Everything> ClientStream(IAsyncStreamReader<Everything> requests, ServerCallContext context)
    {
        var last = new Everything();
        await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
            last = request;
        return last;
    }

    public override async Task Duplex(
        IAsyncStreamReader<Everything> requests, IServerStreamWriter<Everything> responses, ServerCallContext context)
    {
        await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
            await responses.WriteAsync(request);
    }

    public override Task<Empty> Nothing(Empty request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Any> Anything(Any request, ServerCallContext context) => Task.FromResult(request);

    public override Task<Timestamp> Later(Timestamp request, ServerCallContext context) => Task.FromResult(request);

    [Obsolete("The proto says so")]
    public override Task<Everything> Old(Everything request, ServerCallContext context) => Task.FromResult(request);
}

sealed class OptionalsEcho : OptionalsService.OptionalsServiceBase
{
    public override Task<Optionals> Unary(Optionals request, ServerCallContext context) => Task.FromResult(request);
}
