using Grpc.Core;

namespace Grpc.Client;

interface ICallView : IDisposable
{
    Task<Metadata> Headers { get; }

    Status Status { get; }

    Metadata Trailers { get; }
}

// The functions that a public call object holds, made once and given the call as their state.
static class CallView
{
    public static readonly Func<object, Task<Metadata>> Headers = static call => ((ICallView)call).Headers;
    public static readonly Func<object, Status> Status = static call => ((ICallView)call).Status;
    public static readonly Func<object, Metadata> Trailers = static call => ((ICallView)call).Trailers;
    public static readonly Action<object> Dispose = static call => ((ICallView)call).Dispose();
}
