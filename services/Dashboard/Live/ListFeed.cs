using Grpc.Core;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Live;

/// <summary>
/// The lists behind the counts, asked once for everybody who looks and not at all when nobody does.
/// A missing episode changes no caseload row, so a push cannot say when to ask: while somebody looks, it is once a second.
/// </summary>
sealed class ListFeed(
    Allocations.AllocationsClient allocations, Missing.MissingClient missing, Workers.WorkersClient workers,
    NewestBoard newest, Viewers viewers, TimeProvider time, ILogger<ListFeed> log) : BackgroundService
{
    static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);
    readonly SemaphoreSlim asking = new(1);
    long? asked;

    /// <summary>Asks unless that was done within the last second.</summary>
    public async Task Freshen(CancellationToken cancel)
    {
        await asking.WaitAsync(cancel);
        try
        {
            if (asked is { } at && time.GetElapsedTime(at) < Pace) return;
            asked = time.GetTimestamp();
            // Under a deadline and not under the caller's token: others wait for this answer too.
            await Task.WhenAll(Lists(), Agency());
        }
        finally
        {
            asking.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await viewers.Someone(stopping);
            await Freshen(stopping);
            await Task.Delay(Pace, time, stopping);
        }
    }

    async Task Lists()
    {
        try
        {
            using var cases = allocations.ListUnallocatedAsync(new() { AllReasons = true }, deadline: Deadline);
            using var children = missing.ListMissingAsync(new(), deadline: Deadline);
            var (unallocated, away) = (await cases, await children);
            // The instant of an answer moves every second; kept, it would make every answer look like a change.
            away.AsOf = "";
            newest.Change(board => board with { Unallocated = unallocated, Missing = away, ListsLost = false });
        }
        catch (RpcException lost)
        {
            if (!newest.Now.Board.ListsLost) log.FeedLost("ListUnallocated and ListMissing", lost.StatusCode);
            newest.Change(board => board with { ListsLost = true });
        }
    }

    async Task Agency()
    {
        try
        {
            using var asked = workers.GetAgencyShareAsync(new(), deadline: Deadline);
            var share = await asked;
            share.Reading = null;
            newest.Change(board => board with { Agency = share, AgencyLost = false });
        }
        catch (RpcException lost)
        {
            if (!newest.Now.Board.AgencyLost) log.FeedLost("GetAgencyShare", lost.StatusCode);
            newest.Change(board => board with { AgencyLost = true });
        }
    }

    DateTime Deadline => time.GetUtcNow().UtcDateTime + Limit;
}
