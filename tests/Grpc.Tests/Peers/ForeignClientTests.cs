namespace Grpc.Tests.Peers;

public sealed class ForeignClientTests(PeerServers servers, ForeignClients clients) : IClassFixture<ForeignClients>
{
    const int Megabyte = 1024 * 1024;

    public static TheoryData<Peer, string> EveryCase { get; } =
        [.. from peer in new[] { Peer.Node, Peer.Python } from name in ForeignClients.Cases select (peer, name)];

    [Theory, MemberData(nameof(EveryCase))]
    public async Task OurServer_CalledByPeer_BehavesAsTheCaseExpects(Peer peer, string name) =>
        Passed(await clients.Result(peer, name), name);

    [Theory, InlineData(Peer.Node), InlineData(Peer.Python)]
    public async Task OurServer_CompressedRequest_IsReadAndWasSmallOnTheWire(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(Peer.Ours));
        await Pass(peer, "compressed-request", tap);
        tap.Up.ShouldBeLessThan(Megabyte / 2);
    }

    [Theory, InlineData(Peer.Node), InlineData(Peer.Python)]
    public async Task OurServer_CompressedResponse_IsReadAndWasSmallOnTheWire(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(Peer.Ours));
        await Pass(peer, "compressed-response", tap);
        tap.Down.ShouldBeLessThan(2 * Megabyte / 2);
    }

    [Theory, InlineData(Peer.Node), InlineData(Peer.Python)]
    public async Task OurServer_ConnectionKilledMidStream_IsUnavailableToPeer(Peer peer)
    {
        await using var tap = new TcpTap(await servers.Port(Peer.Ours), killAfter: 200_000);
        await Pass(peer, "connection-killed", tap);
        tap.Down.ShouldBeGreaterThanOrEqualTo(200_000);
    }

    static async Task Pass(Peer peer, string name, TcpTap tap) =>
        Passed((await ClientDriver.Run(peer, tap.Port, name)).GetValueOrDefault(name), name);

    static void Passed(CaseResult? result, string name)
    {
        result.ShouldNotBeNull($"The peer's client did not finish {name}.");
        result.Ok.ShouldBeTrue(result.Detail);
    }
}
