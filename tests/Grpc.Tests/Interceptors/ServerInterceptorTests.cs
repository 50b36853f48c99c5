using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Tests.Interceptors;

public sealed class ServerInterceptorTests
{
    [Fact]
    public async Task Interceptors_EveryKindOfCall_RunInOrderOutsideIn()
    {
        var journal = new Journal();
        await using var server = await ProbeServer.Start(
            options =>
            {
                options.Interceptors.Add<Writes>("outer");
                options.Interceptors.Add<Writes>("inner");
            },
            builder => builder.Services.AddSingleton(journal));
        var client = server.Client;

        await client.AskAsync(new Note());
        await client.Listen(new Note()).ResponseStream.MoveNext();
        using var tell = client.Tell();
        await tell.RequestStream.CompleteAsync();
        await tell;
        using var talk = client.Talk();
        await talk.RequestStream.CompleteAsync();
        await talk.ResponseStream.MoveNext();

        journal.Lines.ShouldBe([
            "outer Ask", "inner Ask", "outer Listen", "inner Listen", "outer Tell", "inner Tell", "outer Talk", "inner Talk"]);
        await journal.AllDisposed.Task;
    }

    [Fact]
    public async Task Interceptor_ThrowsStatus_HandlerIsNotReached()
    {
        await using var server = await ProbeServer.Start(options => options.Interceptors.Add<Refuses>());
        var asked = false;
        server.Handlers.Ask = (note, _) =>
        {
            asked = true;
            return Task.FromResult(note);
        };

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.Status.ShouldBe(new Status(StatusCode.PermissionDenied, "no"));
        asked.ShouldBeFalse();
    }

    [Fact]
    public async Task ServiceOptions_OwnInterceptorAndLimit_HoldForThatServiceOnly()
    {
        await using var server = await ProbeServer.Start(build: builder =>
            builder.Services.AddGrpc().AddServiceOptions<ProbeService>(options => options.Interceptors.Add<Refuses>()));

        var failure = await Should.ThrowAsync<RpcException>(async () => await server.Client.AskAsync(new Note()));

        failure.StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    sealed class Journal
    {
        int disposed;

        public List<string> Lines { get; } = [];

        public TaskCompletionSource AllDisposed { get; } = new();

        public void Dispose()
        {
            if (Interlocked.Increment(ref disposed) == 8) AllDisposed.SetResult();
        }
    }

    sealed class Writes(Journal journal, string name) : Interceptor, IDisposable
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            Note(context);
            return continuation(request, context);
        }

        public override Task ServerStreamingServerHandler<TRequest, TResponse>(
            TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
            ServerStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Note(context);
            return continuation(request, responseStream, context);
        }

        public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Note(context);
            return continuation(requestStream, context);
        }

        public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context,
            DuplexStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Note(context);
            return continuation(requestStream, responseStream, context);
        }

        public void Dispose() => journal.Dispose();

        void Note(ServerCallContext context) => journal.Lines.Add($"{name} {context.Method.Split('/')[^1]}");
    }

    sealed class Refuses : Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
            throw new RpcException(new Status(StatusCode.PermissionDenied, "no"));
    }
}
