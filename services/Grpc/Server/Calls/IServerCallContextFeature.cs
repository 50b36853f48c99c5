using Grpc.Core;

namespace Grpc.AspNetCore.Server.Features;

public interface IServerCallContextFeature
{
    ServerCallContext ServerCallContext { get; }
}
