using Grpc.Core;

namespace Grpc.Server;

sealed class UnaryEndpoint<TService, TRequest, TResponse>(
    ServerHost host, Method<TRequest, TResponse> method, ServiceMethod<TService> service)
    : MethodEndpoint<TRequest, TResponse>(host, method)
    where TService : class where TRequest : class where TResponse : class
{
    readonly UnaryServerMethod<TRequest, TResponse> pipeline = Pipeline(service);

    protected override async Task Serve(ServerCall call) => Answer(call, await pipeline(await Single(call), call));

    static UnaryServerMethod<TRequest, TResponse> Pipeline(ServiceMethod<TService> service)
    {
        var invoke = service.Invoker<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>();
        UnaryServerMethod<TRequest, TResponse> pipeline = (request, context) => invoke(service.Of(context), request, context);
        foreach (var interceptor in service.FromInside)
        {
            var next = pipeline;
            pipeline = (request, context) => interceptor.Of(context).UnaryServerHandler(request, context, next);
        }

        return pipeline;
    }
}
