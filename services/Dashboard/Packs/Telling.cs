using Dashboard.Forms;
using Dashboard.Sources;
using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;

namespace Dashboard.Packs;

/// <summary>What became of a fact that somebody told.</summary>
/// <param name="Overtaken">It was changed since it was read: nothing was written.</param>
sealed record Telling(bool Taken, bool Overtaken, IReadOnlyList<FieldFault> Faults)
{
    public static async Task<Telling> Of(Records.RecordsClient records, Record record, string requestId, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            var answer = await records.SubmitRecordsAsync(new() { RequestId = requestId, Records = { record } }, deadline: time.Soon(), cancellationToken: cancel);
            var result = answer.Results[0];
            if (result.Outcome is Outcome.Written or Outcome.Unchanged) return new(true, false, []);
            var overtaken = result.Violations.Any(violation => violation.Code == "not_current");
            return new(false, overtaken, overtaken ? [] : [.. result.Violations.Select(FieldFault.Of)]);
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            return new(false, false, FieldFault.Of(refused));
        }
    }

    /// <summary>Every fact of a kind, with its earlier readings.</summary>
    public static async Task<IReadOnlyList<Fact>> Facts(Reported.ReportedClient reported, ListFactsRequest asked, TimeProvider time, CancellationToken cancel)
    {
        var facts = new List<Fact>();
        var next = asked.Clone();
        next.History = true;
        do
        {
            var page = await reported.ListFactsAsync(next, deadline: time.Soon(), cancellationToken: cancel);
            facts.AddRange(page.Facts);
            next.PageToken = page.NextPageToken;
        }
        while (next.PageToken != "");
        return facts;
    }
}
