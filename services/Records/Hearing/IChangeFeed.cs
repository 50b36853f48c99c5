using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>Another service's log, asked for. Over gRPC; in one thread in the simulator.</summary>
public interface IChangeFeed
{
    Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel);

    /// <summary>To the end of the log as it is now. Epoch 0: whichever the log has.</summary>
    IAsyncEnumerable<RecordsChanged> Read(string source, string authority, long epoch, long afterSeq, CancellationToken cancel);
}
