using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Tests.Server;

public sealed class AuthorizationTests
{
    [Fact]
    public async Task Map_AttributesOfServiceAndMethod_BecomeEndpointMetadata()
    {
        await using var server = await ProbeServer.Start(use: app => app.MapGrpcService<Guarded>());

        var endpoints = server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()?.ServiceType == typeof(Guarded))
            .ToDictionary(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()!.Method.Name);

        endpoints["Ask"].Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).ShouldBe(["class", "method"]);
        endpoints["Listen"].Metadata.GetMetadata<IAllowAnonymous>().ShouldNotBeNull();
        endpoints["Tell"].Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).ShouldBe(["class"]);
    }

    [Authorize("class")]
    sealed class Guarded : Probe.ProbeBase
    {
        [Authorize("method")]
        public override Task<Note> Ask(Note request, ServerCallContext context) => Task.FromResult(request);

        [AllowAnonymous]
        public override Task Listen(Note request, IServerStreamWriter<Note> responseStream, ServerCallContext context) => Task.CompletedTask;
    }
}
