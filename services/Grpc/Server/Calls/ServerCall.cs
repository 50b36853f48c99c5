using Grpc.AspNetCore.Server.Features;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

// One call as its handler sees it. How it begins, ends and runs out of time is in the other parts.
#pragma warning disable CA1001 // Its token source has neither timer nor parent, so there is nothing in it to dispose of.
sealed partial class ServerCall(HttpContext http, IMethod method, ServerHost host) : ServerCallContext, IServerCallContextFeature
#pragma warning restore CA1001
{
    Metadata? requestHeaders;
    Metadata? responseTrailers;
    AuthContext? auth;
    Dictionary<object, object>? userState;

    public HttpContext Http => http;

    ServerCallContext IServerCallContextFeature.ServerCallContext => this;

    protected override string MethodCore => method.FullName;

    protected override string HostCore => http.Request.Host.Value ?? "";

    protected override string PeerCore => Peers.Name(http.Connection);

    protected override Metadata RequestHeadersCore => requestHeaders ??= RequestMetadata.Of(http.Request.Headers);

    protected override Metadata ResponseTrailersCore => responseTrailers ??= [];

    protected override Status StatusCore { get; set; } = Status.DefaultSuccess;

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore => auth ??= Peers.Identity(http.Connection.ClientCertificate);

    protected override IDictionary<object, object> UserStateCore => userState ??= new() { [ServerCallContextExtensions.Key] = http };

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
        throw new NotImplementedException("Use EnableCallContextPropagation on the client.");
}
