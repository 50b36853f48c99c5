using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Grpc.Tests.Peers;

/// <summary>Runs the theory once for each peer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryPeerAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Peer>().Select(peer => new TheoryDataRow(peer))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
