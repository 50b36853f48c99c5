using System.Runtime.CompilerServices;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Relay;

namespace Records.Tests.Kit;

/// <summary>A log asked for without a connection between.</summary>
sealed class ReaderFeed(ChangeReader reader) : IChangeFeed
{
    public Action AfterARun { get; init; } = () => { };

    public async Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel)
    {
        var heads = await reader.Heads(cancel);
        return [.. heads.Heads.Select(head => new LogBeat { Source = source, Authority = head.Authority, Epoch = head.Epoch, Seq = head.Seq, At = heads.At })];
    }

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var run in reader.Read(authority, epoch, afterSeq, cancel))
        {
            yield return run;
            AfterARun();
        }
    }
}
