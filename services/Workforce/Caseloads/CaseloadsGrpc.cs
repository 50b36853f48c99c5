using Grpc.Core;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Records;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Workforce.Live;

namespace Workforce.Caseloads;

sealed class CaseloadsGrpc(CaseloadReader reader, CaseloadWatch watch, TimeProvider time)
    : Scorecard.Protos.Caseloads.V1.Caseloads.CaseloadsBase
{
    public override async Task<GetCaseloadsResponse> GetCaseloads(GetCaseloadsRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var on = fields.Date(request.On, "on", London.Today(time));
        fields.ThrowIfAny();
        var authority = Caller.Of(context).Authority;
        var included = request.AtLeast is not { } receipt
            || await reader.Includes(authority, receipt.Source, new Position(receipt.Epoch, receipt.Seq), context.CancellationToken);
        var figures = on is { } day
            ? await reader.On(authority, day, context.CancellationToken)
            : await reader.Now(authority, context.CancellationToken);
        var response = new GetCaseloadsResponse { Reading = figures.Reading.ToMessage() };
        // The reader's own write is not in yet: what is shown is not the latest.
        response.Reading.Stale |= !included;
        response.Rows.AddRange(figures.Rows.Select(row => row.ToMessage()));
        return response;
    }

    public override async Task WatchCaseloads(
        WatchCaseloadsRequest request, IServerStreamWriter<WatchCaseloadsResponse> responseStream, ServerCallContext context)
    {
        await foreach (var message in watch.Watch(Caller.Of(context).Authority, context.CancellationToken))
        {
            await responseStream.WriteAsync(message, context.CancellationToken);
        }
    }
}
