using Grpc.Core;

namespace Grpc.Server;

sealed class DuplexStreamingEndpoint<TService, TRequest, TResponse>(
    ServerHost host, Method<TRequest, TResponse> method, ServiceMethod<TService> service)
    : MethodEndpoint<TRequest, TResponse>(host, method)
    where TService : class where TRequest : class where TResponse : class
{
    readonly DuplexStreamingServerMethod<TRequest, TResponse> pipeline = Pipeline(service);

    protected override Task Serve(ServerCall call) => pipeline(Requests(call), Responses(call), call);

    static DuplexStreamingServerMethod<TRequest, TResponse> Pipeline(ServiceMethod<TService> service)
    {
        var invoke = service.Invoker<
            Func<TService, IAsyncStreamReader<TRequest>, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();
        DuplexStreamingServerMethod<TRequest, TResponse> pipeline = (requests, responses, context) =>
            invoke(service.Of(context), requests, responses, context);
        foreach (var interceptor in service.FromInside)
        {
            var next = pipeline;
            pipeline = (requests, responses, context) =>
                interceptor.Of(context).DuplexStreamingServerHandler(requests, responses, context, next);
        }

        return pipeline;
    }
}
