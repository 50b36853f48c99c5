using Microsoft.Extensions.DependencyInjection;
using Scorecard.Contracts.Changes;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Scorecard.Records.Relay;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Kit;

/// <summary>What HR and its files ask of Workforce, in short.</summary>
static class Submitting
{
    public static string NewId => Guid.CreateVersion7().ToString();

    public static async Task<IReadOnlyList<RecordResult>> Submit(this WorkforceHost host, string importId, params Record[] records)
    {
        var request = new SubmitRecordsRequest { RequestId = NewId, ImportId = importId };
        request.Records.AddRange(records);
        return (await host.Records.SubmitRecordsAsync(request, cancellationToken: TestContext.Current.CancellationToken)).Results;
    }

    public static async Task<RecordResult> Tell(this WorkforceHost host, Record record) => (await host.Submit("", record))[0];

    public static async Task<long> Match(this WorkforceHost host, string worker, string name, long? expected = null)
    {
        var request = new MatchNameRequest { RequestId = NewId, WorkerId = worker, Name = name };
        if (expected is { } version) request.ExpectedVersion = version;
        return (await host.Names.MatchNameAsync(request, cancellationToken: TestContext.Current.CancellationToken)).Version;
    }

    public static async Task Unmatch(this WorkforceHost host, string worker, string name) => await host.Names.UnmatchNameAsync(
        new() { RequestId = NewId, WorkerId = worker, Name = name }, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What other services hear of a kind, oldest first.</summary>
    public static async Task<IReadOnlyList<RecordChange>> Published(this WorkforceHost host, string kind)
    {
        var changes = new List<RecordChange>();
        await foreach (var run in host.Services.GetRequiredKeyedService<ChangeReader>("workforce").Read("haringey", 0, 0, TestContext.Current.CancellationToken))
        {
            changes.AddRange(run.Changes.Where(change => change.Kind == kind));
        }
        return changes;
    }
}
