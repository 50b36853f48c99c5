using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace Workforce.Live.Redis;

/// <summary>
/// The connection to Redis. This client does not notice a dead socket by itself, and its calls have no time limit: here
/// every call has one, and a link that does not answer is thrown away for a new one.
/// </summary>
sealed partial class RedisLink(string address, TimeProvider time, ILogger<RedisLink> logger) : BackgroundService, IHealthCheck
{
    const int MissedPings = 3;

    static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(1);

    volatile ConnectionMultiplexer? current;

    volatile bool answers;

    /// <summary>Another one after each rebuild: subscriptions go with the old.</summary>
    public ConnectionMultiplexer? Current => current;

    /// <exception cref="RedisUnreachable"/>
    public async Task<T> Ask<T>(Func<IDatabase, Task<T>> ask)
    {
        var link = current ?? throw new RedisUnreachable(null);
        try
        {
            return await ask(link.GetDatabase()).WaitAsync(AnswerLimit, time);
        }
        catch (Exception error) when (error is TimeoutException or RedisException or ObjectDisposedException)
        {
            throw new RedisUnreachable(error);
        }
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(answers ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded("Redis does not answer: counts are told late, or are the last known."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(AnswerLimit, time);
        var missed = 0;
        try
        {
            do
            {
                answers = await Ping();
                missed = answers ? 0 : missed + 1;
                if (current is null || missed >= MissedPings)
                {
                    await Rebuild();
                    missed = 0;
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
        finally
        {
            current?.Dispose();
        }
    }

    async Task<bool> Ping()
    {
        try
        {
            await Ask(database => database.PingAsync());
            return true;
        }
        catch (RedisUnreachable)
        {
            return false;
        }
    }

    async Task Rebuild()
    {
        var options = ConfigurationOptions.Parse(address);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = (int)AnswerLimit.TotalMilliseconds;
        var old = current;
        try
        {
            current = await ConnectionMultiplexer.ConnectAsync(options);
            answers = await Ping();
        }
        catch (RedisException error)
        {
            Away(logger, error);
        }
        // Its sockets may be dead: closing them must not wait for an answer.
        old?.Close(allowCommandsToComplete: false);
    }

    [LoggerMessage(EventName = "workforce.redis.away", Level = LogLevel.Warning, Message = "Redis is away; it is tried again")]
    static partial void Away(ILogger logger, Exception error);
}

sealed class RedisUnreachable(Exception? cause) : Exception("Redis does not answer.", cause);
