using Grpc.Core;

namespace Grpc.Server;

sealed class ClientStreamingEndpoint<TService, TRequest, TResponse>(
    ServerHost host, Method<TRequest, TResponse> method, ServiceMethod<TService> service)
    : MethodEndpoint<TRequest, TResponse>(host, method)
    where TService : class where TRequest : class where TResponse : class
{
    readonly ClientStreamingServerMethod<TRequest, TResponse> pipeline = Pipeline(service);

    protected override async Task Serve(ServerCall call) => Answer(call, await pipeline(Requests(call), call));

    static ClientStreamingServerMethod<TRequest, TResponse> Pipeline(ServiceMethod<TService> service)
    {
        var invoke = service.Invoker<Func<TService, IAsyncStreamReader<TRequest>, ServerCallContext, Task<TResponse>>>();
        ClientStreamingServerMethod<TRequest, TResponse> pipeline = (requests, context) => invoke(service.Of(context), requests, context);
        foreach (var interceptor in service.FromInside)
        {
            var next = pipeline;
            pipeline = (requests, context) => interceptor.Of(context).ClientStreamingServerHandler(requests, context, next);
        }

        return pipeline;
    }
}
