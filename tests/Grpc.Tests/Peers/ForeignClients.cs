namespace Grpc.Tests.Peers;

/// <summary>Each foreign client runs all its cases once, in one process, against our server.</summary>
public sealed class ForeignClients(PeerServers servers)
{
    readonly Dictionary<Peer, Lazy<Task<IReadOnlyDictionary<string, CaseResult>>>> runs = new()
    {
        [Peer.Node] = new(() => Run(servers, Peer.Node)),
        [Peer.Python] = new(() => Run(servers, Peer.Python)),
    };

    public static IReadOnlyList<string> Cases { get; } =
    [
        "unary", "server-stream", "server-stream-empty", "client-stream", "duplex", "everything",
        .. Enumerable.Range(0, 17).Select(code => $"status-{code}"),
        "status-after-messages", "status-duplex", "rich-details", "unimplemented-method", "unimplemented-service",
        "empty-message", "large-message", "message-over-the-limit", "metadata", "binary-metadata", "big-metadata",
        "deadline", "cancel-after-begin", "cancel-after-first-response", "concurrent-streams", "slow-reader",
    ];

    internal async Task<CaseResult?> Result(Peer peer, string name) => (await runs[peer].Value).GetValueOrDefault(name);

    static async Task<IReadOnlyDictionary<string, CaseResult>> Run(PeerServers servers, Peer peer) =>
        await ClientDriver.Run(peer, await servers.Port(Peer.Ours), Cases);
}
