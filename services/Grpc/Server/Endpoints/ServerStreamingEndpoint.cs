using Grpc.Core;

namespace Grpc.Server;

sealed class ServerStreamingEndpoint<TService, TRequest, TResponse>(
    ServerHost host, Method<TRequest, TResponse> method, ServiceMethod<TService> service)
    : MethodEndpoint<TRequest, TResponse>(host, method)
    where TService : class where TRequest : class where TResponse : class
{
    readonly ServerStreamingServerMethod<TRequest, TResponse> pipeline = Pipeline(service);

    protected override async Task Serve(ServerCall call) => await pipeline(await Single(call), Responses(call), call);

    static ServerStreamingServerMethod<TRequest, TResponse> Pipeline(ServiceMethod<TService> service)
    {
        var invoke = service.Invoker<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>();
        ServerStreamingServerMethod<TRequest, TResponse> pipeline = (request, responses, context) =>
            invoke(service.Of(context), request, responses, context);
        foreach (var interceptor in service.FromInside)
        {
            var next = pipeline;
            pipeline = (request, responses, context) =>
                interceptor.Of(context).ServerStreamingServerHandler(request, responses, context, next);
        }

        return pipeline;
    }
}
