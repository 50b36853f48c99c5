using Google.Protobuf.Collections;
using Grpc.Core;
using Scorecard.Contracts.Changes;
using Scorecard.Protos.Changes.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Relay;

public sealed class ChangesGrpc(IEnumerable<ChangeReader> readers) : Changes.ChangesBase
{
    public override async Task<ListHeadsResponse> ListHeads(ListHeadsRequest request, ServerCallContext context)
    {
        var heads = await Reader(request.Source).Heads(context.CancellationToken);
        var response = new ListHeadsResponse { At = heads.At.ToUnixTimeMilliseconds() };
        var caller = Caller.Of(context);
        response.Heads.AddRange(heads.Heads.Where(head => caller.May(Right.FollowLogs) || head.Authority == caller.Authority).Select(head => new LogHead { Authority = head.Authority, Epoch = head.Epoch, Seq = head.Seq }));
        return response;
    }

    public override async Task ReadChanges(
        ReadChangesRequest request, IServerStreamWriter<ReadChangesResponse> responseStream, ServerCallContext context)
    {
        await foreach (var run in Reader(request.Source).Read(request.Authority, request.Epoch, request.AfterSeq, context.CancellationToken))
        {
            var response = new ReadChangesResponse { Epoch = run.Epoch, AfterSeq = run.AfterSeq, ToSeq = run.ToSeq };
            Add(response.Changes, run.Changes);
            await responseStream.WriteAsync(response, context.CancellationToken);
        }
    }

    ChangeReader Reader(string source) => readers.FirstOrDefault(reader => reader.Source == source) ?? throw new UnknownSource(source);

    static void Add(RepeatedField<Change> to, IReadOnlyList<RecordChange> changes) => to.AddRange(changes.Select(change => new Change
    {
        Seq = change.Seq,
        Kind = change.Kind,
        Id = change.Id,
        Version = change.Version,
        Withdrawn = change.Withdrawn,
        Shape = change.Shape,
        Body = change.Body ?? "",
        RecordedAt = change.RecordedAt.ToUnixTimeMilliseconds(),
    }));
}
