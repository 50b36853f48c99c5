using Grpc.Core;

namespace Grpc.AspNetCore.Server.Features;

interface IServerCallContextFeature
{
    ServerCallContext ServerCallContext { get; }
}
