namespace Grpc.Core;

public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
{
    readonly CallParts parts;

    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Task<Metadata> responseHeadersAsync,
        Func<Status> getStatusFunc,
        Func<Metadata> getTrailersFunc,
        Action disposeAction)
        : this(responseStream, new CallParts(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction)) { }

    public AsyncServerStreamingCall(
        IAsyncStreamReader<TResponse> responseStream,
        Func<object, Task<Metadata>> responseHeadersAsync,
        Func<object, Status> getStatusFunc,
        Func<object, Metadata> getTrailersFunc,
        Action<object> disposeAction,
        object state)
        : this(responseStream, new CallParts(responseHeadersAsync, getStatusFunc, getTrailersFunc, disposeAction, state)) { }

    AsyncServerStreamingCall(IAsyncStreamReader<TResponse> responses, CallParts parts) =>
        (ResponseStream, this.parts) = (responses, parts);

    public IAsyncStreamReader<TResponse> ResponseStream { get; }

    public Task<Metadata> ResponseHeadersAsync => parts.Headers;

    public Status GetStatus() => parts.Status;

    public Metadata GetTrailers() => parts.Trailers;

    public void Dispose() => parts.Dispose();
}
