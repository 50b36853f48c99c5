using System.Diagnostics.CodeAnalysis;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;
using Grpc.Net.Client;

namespace Grpc.Client;

// One call of a client, whatever its kind. Sending, the clock and the end are in the other parts.
sealed partial class ClientCall<TRequest, TResponse> : ICallView
    where TRequest : class where TResponse : class
{
    readonly GrpcChannel channel;
    readonly Method<TRequest, TResponse> method;
    readonly string? host;
    readonly CallOptions options;
    readonly ChannelSettings settings;

    public ClientCall(GrpcChannel channel, Method<TRequest, TResponse> method, string? host, CallOptions options)
    {
        ObjectDisposedException.ThrowIf(channel.Disposed, channel);
        (this.channel, this.method, this.host, this.options, settings) = (channel, method, host, options, channel.Settings);
        CallCounters.Client.Started();
        StartClock();
    }

    public Task<TResponse> Ask(TRequest request) => Single(Open(() => Framed(request)));

    public IAsyncStreamReader<TResponse> Listen(TRequest request) => Reader(Open(() => Framed(request)));

    ResponseReader<TRequest, TResponse> Reader(Task<MessageReader<TResponse>?> opening) => new(this, opening);

    // A message that has come already; whatever else there is to know is Next's.
    public bool TryNext(
        Task<MessageReader<TResponse>?> opening, CancellationToken cancellation, [NotNullWhen(true)] out TResponse? message)
    {
        message = null;
        return ending is null && !cancellation.IsCancellationRequested
            && opening.IsCompletedSuccessfully && opening.Result is { } reader && reader.TryNext(out message);
    }

    async Task<TResponse> Single(Task<MessageReader<TResponse>?> opening)
    {
        var reader = await opening;
        try
        {
            if (reader is null) throw Miscounted();
            var message = await reader.Next(cancel.Token);
            if (message is not null && await reader.Next(cancel.Token) is not null) throw Miscounted();
            EndWith(ResponseTrailers.Status(response!.TrailingHeaders), response.TrailingHeaders);
            return message ?? throw Miscounted();
        }
#pragma warning disable CA1031 // Whatever fails becomes the status of the call.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw Fail(e);
        }
    }

    public async ValueTask<TResponse?> Next(Task<MessageReader<TResponse>?> opening, CancellationToken cancellation)
    {
        var leaving = cancellation.UnsafeRegister(
            static call => ((ClientCall<TRequest, TResponse>)call!).Stop(Status.DefaultCancelled), this);
        try
        {
            var reader = await opening;
            if (ending is { } known) return known.Status.StatusCode == StatusCode.OK ? null : throw known.Failure();
            if (reader is null) return null;
            if (await reader.Next(cancel.Token) is { } message) return message;
            EndWith(ResponseTrailers.Status(response!.TrailingHeaders), response.TrailingHeaders);
            return null;
        }
#pragma warning disable CA1031 // Whatever fails becomes the status of the call.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw Fail(e);
        }
        finally
        {
            leaving.Unregister();
        }
    }

    // "Status codes and their use in gRPC": another number of responses than one is UNIMPLEMENTED.
    static RpcException Miscounted() => new(new Status(StatusCode.Unimplemented, "The server did not answer with exactly one message."));
}
