namespace Grpc.Tests.Peers;

/// <summary>Which implementation stands at the other end. Ours is among them, so that a case is known to be fair.</summary>
public enum Peer
{
    Ours,
    Node,
    Python,
}
