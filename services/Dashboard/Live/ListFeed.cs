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
            await Task.WhenAll(Lists(cancel), Agency(cancel));
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

    async Task Lists(CancellationToken cancel)
    {
        try
        {
            var deadline = time.GetUtcNow().UtcDateTime + Limit;
            using var cases = allocations.ListUnallocatedAsync(new() { AllReasons = true }, deadline: deadline, cancellationToken: cancel);
            using var children = missing.ListMissingAsync(new(), deadline: deadline, cancellationToken: cancel);
            var (unallocated, away) = (await cases, await children);
            newest.Change(board => board with { Unallocated = unallocated, Missing = WithoutClock(away), ListsLost = false });
        }
        catch (RpcException lost) when (!cancel.IsCancellationRequested)
        {
            log.FeedLost("ListUnallocated and ListMissing", lost.StatusCode);
            newest.Change(board => board with { ListsLost = true });
        }
    }

    async Task Agency(CancellationToken cancel)
    {
        try
        {
            var deadline = time.GetUtcNow().UtcDateTime + Limit;
            var share = await workers.GetAgencyShareAsync(new(), deadline: deadline, cancellationToken: cancel);
            share.Reading = null;
            newest.Change(board => board with { Agency = share, AgencyLost = false });
        }
        catch (RpcException lost) when (!cancel.IsCancellationRequested)
        {
            log.FeedLost("GetAgencyShare", lost.StatusCode);
            newest.Change(board => board with { AgencyLost = true });
        }
    }

    // The instant of an answer moves every second; kept, it would make every answer look like a change.
    static ListMissingResponse WithoutClock(ListMissingResponse told)
    {
        told.AsOf = "";
        return told;
    }
}
