using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Server;

sealed class MethodBinder<TService>(IEndpointRouteBuilder routes) : ServiceBinderBase where TService : class
{
    readonly ServerHost host = ServerHost.For<TService>(routes.ServiceProvider);
    readonly bool registered = routes.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(TService)) ?? false;

    public List<IEndpointConventionBuilder> Endpoints { get; } = [];

    public HashSet<string> ServiceNames { get; } = [];

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
        Add(
            method, [typeof(TRequest), typeof(ServerCallContext)],
            service => new UnaryEndpoint<TService, TRequest, TResponse>(host, method, service).Handle);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(
            method, [typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext)],
            service => new ServerStreamingEndpoint<TService, TRequest, TResponse>(host, method, service).Handle);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(
            method, [typeof(IAsyncStreamReader<TRequest>), typeof(ServerCallContext)],
            service => new ClientStreamingEndpoint<TService, TRequest, TResponse>(host, method, service).Handle);

    public override void AddMethod<TRequest, TResponse>(
        Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) =>
        Add(
            method, [typeof(IAsyncStreamReader<TRequest>), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext)],
            service => new DuplexStreamingEndpoint<TService, TRequest, TResponse>(host, method, service).Handle);

    void Add(IMethod method, Type[] parameters, Func<ServiceMethod<TService>, RequestDelegate> endpoint)
    {
        var implementation = typeof(TService).GetMethod(method.Name, parameters)
            ?? throw new InvalidOperationException($"{typeof(TService).Name} has no method for {method.FullName}.");
        ServiceNames.Add(method.ServiceName);
        Endpoints.Add(routes
            .MapMethods(method.FullName, ["POST"], endpoint(new(implementation, host.Settings.Interceptors, registered)))
            .WithDisplayName($"gRPC - {method.FullName}")
            .WithMetadata([
                new GrpcMethodMetadata(typeof(TService), method),
                .. typeof(TService).GetCustomAttributes(inherit: true),
                .. implementation.GetCustomAttributes(inherit: true)]));
    }
}
