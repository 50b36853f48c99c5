using Grpc.Core;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Live;

/// <summary>One watch for everybody who looks; opened again, ever more patiently, whenever it ends.</summary>
sealed class CaseloadFeed(Caseloads.CaseloadsClient caseloads, NewestBoard newest, TimeProvider time, ILogger<CaseloadFeed> log) : BackgroundService
{
    // The service moves as_of on every second even when nothing changes: silence this long is a dead connection.
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        var patience = new Patience();
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await Watch(patience, stopping);
            }
            catch (RpcException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (RpcException lost)
            {
                log.FeedLost("WatchCaseloads", lost.StatusCode);
            }
            catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
            {
                log.FeedSilent("WatchCaseloads", Silence.TotalSeconds);
            }
            newest.Change(board => board with { CountsLost = true });
            await Task.Delay(patience.Next(), time, stopping);
        }
    }

    async Task Watch(Patience patience, CancellationToken stopping)
    {
        using var silent = new CancellationTokenSource(Silence, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, silent.Token);
        using var watch = caseloads.WatchCaseloads(new WatchCaseloadsRequest(), cancellationToken: either.Token);
        while (await watch.ResponseStream.MoveNext(either.Token))
        {
            silent.CancelAfter(Silence);
            newest.Change(board => board.Told(watch.ResponseStream.Current));
            patience.Reset();
        }
    }
}
