using Grpc.Core;

namespace Grpc.Tests.Kit;

public sealed class ProbeService(Handlers handlers) : Probe.ProbeBase
{
    public override Task<Note> Ask(Note request, ServerCallContext context) => handlers.Ask(request, context);

    public override Task Listen(Note request, IServerStreamWriter<Note> responseStream, ServerCallContext context) =>
        handlers.Listen(request, responseStream, context);

    public override Task<Note> Tell(IAsyncStreamReader<Note> requestStream, ServerCallContext context) => handlers.Tell(requestStream, context);

    public override Task Talk(IAsyncStreamReader<Note> requestStream, IServerStreamWriter<Note> responseStream, ServerCallContext context) =>
        handlers.Talk(requestStream, responseStream, context);
}
