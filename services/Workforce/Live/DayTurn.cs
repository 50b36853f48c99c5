using Scorecard.Records;
using Workforce.Counting;

namespace Workforce.Live;

/// <summary>At midnight in London, and at the start, counts what a new day changes without an event.</summary>
sealed partial class DayTurn(CountStore store, TeamRecount recount, CountWakes wakes, TimeProvider time, ILogger<DayTurn> logger) : BackgroundService
{
    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? done = null;
        using var timer = new PeriodicTimer(LookAround, time);
        try
        {
            do
            {
                var today = London.Today(time);
                if (today != done && await Turn(stoppingToken)) done = today;
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    async Task<bool> Turn(CancellationToken stopping)
    {
        try
        {
            foreach (var authority in await store.Authorities(stopping))
            {
                await recount.CountDue(authority, stopping);
                wakes.Wake(authority);
            }
            return true;
        }
        // The database is away: until it is back, a read at or past the change counts for itself.
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Failed(logger, error);
            return false;
        }
    }

    [LoggerMessage(EventName = "workforce.counts.day_failed", Level = LogLevel.Warning, Message = "Counting the new day failed; it will be tried again")]
    static partial void Failed(ILogger logger, Exception error);
}
