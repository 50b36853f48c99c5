using System.Runtime.CompilerServices;
using Grpc.Core;
using Scorecard.Contracts.Changes;
using Scorecard.Protos.Changes.V1;

namespace Scorecard.Records.Hearing;

public sealed class GrpcChangeFeed(Func<string, Changes.ChangesClient> clients, TimeProvider time) : IChangeFeed
{
    static readonly TimeSpan HeadsLimit = TimeSpan.FromSeconds(2);

    // A whole log may be long; a server that stopped sending is noticed by the connection's keepalive.
    static readonly TimeSpan ReadLimit = TimeSpan.FromMinutes(30);

    public async Task<IReadOnlyList<LogBeat>> Heads(string source, CancellationToken cancel)
    {
        // A source that is only just starting, perhaps in this very process, is waited for.
        var options = new CallOptions(deadline: Deadline(HeadsLimit), cancellationToken: cancel).WithWaitForReady();
        var response = await clients(source).ListHeadsAsync(new() { Source = source }, options);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(response.At);
        return [.. response.Heads.Select(head => new LogBeat { Source = source, Authority = head.Authority, Epoch = head.Epoch, Seq = head.Seq, At = at })];
    }

    public async IAsyncEnumerable<RecordsChanged> Read(
        string source, string authority, long epoch, long afterSeq, [EnumeratorCancellation] CancellationToken cancel)
    {
        var request = new ReadChangesRequest { Source = source, Authority = authority, Epoch = epoch, AfterSeq = afterSeq };
        using var call = clients(source).ReadChanges(request, deadline: Deadline(ReadLimit), cancellationToken: cancel);
        while (await call.ResponseStream.MoveNext(cancel))
        {
            var message = call.ResponseStream.Current;
            yield return new RecordsChanged
            {
                Source = source,
                Authority = authority,
                Epoch = message.Epoch,
                AfterSeq = message.AfterSeq,
                ToSeq = message.ToSeq,
                Changes = [.. message.Changes.Select(From)],
            };
        }
    }

    DateTime Deadline(TimeSpan limit) => time.GetUtcNow().Add(limit).UtcDateTime;

    static RecordChange From(Change change) => new()
    {
        Seq = change.Seq,
        Kind = change.Kind,
        Id = change.Id,
        Version = change.Version,
        Withdrawn = change.Withdrawn,
        Shape = change.Shape,
        Body = change.Withdrawn ? null : change.Body,
        RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(change.RecordedAt),
    };
}
