using System.Text.Json;
using StackExchange.Redis;
using Workforce.Counting;

namespace Workforce.Live.Redis;

/// <summary>
/// Keeps this instance's snapshots level with Redis: subscribes first, then loads, merges by version, and every second
/// compares the sentinel, so that a message that was lost, or a Redis that lost everything, is noticed.
/// </summary>
sealed partial class RedisReader(RedisLink link, LiveBoard board, TimeProvider time, ILogger<RedisReader> logger) : BackgroundService
{
    const string Everyone = RedisKeys.Everyone;

    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    readonly CountWakes wakes = new();

    ConnectionMultiplexer? heard;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = time.CreateTimer(_ => wakes.Wake(Everyone), null, TimeSpan.Zero, LookAround);
        try
        {
            while (true) await Look(await wakes.Take(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    async Task Look(HashSet<string> woken)
    {
        try
        {
            await Subscribe();
            if (woken.Remove(Everyone)) await LookAtAll(woken);
            foreach (var authority in woken) await Load(authority);
        }
        // The snapshots stay as they are, and say so once three seconds have passed.
        catch (Exception error) when (error is RedisUnreachable or RedisException or TimeoutException or JsonException)
        {
            Failed(logger, error);
        }
    }

    async Task Subscribe()
    {
        if (link.Current is not { } current || current == heard) return;
        await current.GetSubscriber().SubscribeAsync(RedisKeys.Pushes, (_, message) => Hear(message)).WaitAsync(LookAround, time);
        heard = current;
        foreach (var authority in board.Authorities) wakes.Wake(authority);
    }

    void Hear(RedisValue message)
    {
        if (JsonSerializer.Deserialize((string)message!, CountJson.Default.CountPush) is not { } push) return;
        if (!board.Take(push)) wakes.Wake(push.Authority);
    }

    async Task LookAtAll(HashSet<string> behind)
    {
        var members = await link.Ask(database => database.SetMembersAsync(RedisKeys.Authorities));
        var authorities = members.Select(member => (string)member!).ToHashSet(StringComparer.Ordinal);
        if (authorities.Remove(RedisKeys.Everyone)) board.Complete(authorities);
        foreach (var authority in authorities)
        {
            if (await ReadSentinel(authority) is not { } sentinel) continue;
            var known = board.Find(authority);
            if (known is not null && known.Epoch == sentinel.Epoch && known.Version == sentinel.Version) board.Take(sentinel);
            else behind.Add(authority);
        }
    }

    async Task Load(string authority)
    {
        if (await ReadSentinel(authority) is not { } sentinel) return;
        var teams = await link.Ask(database => database.SetMembersAsync(RedisKeys.Teams(authority)));
        var rows = await Task.WhenAll(teams.Select(team => ReadRow(authority, team!)));
        if (rows.Any(row => row is null))
        {
            // A key is missing, which is not a zero: without the sentinel everything is pushed again.
            await link.Ask(database => database.KeyDeleteAsync(RedisKeys.Sentinel(authority)));
            return;
        }
        // A row of an epoch before is of a database that went back since, and of a team that it does not have.
        board.Take(sentinel with { After = 0, Rows = [.. rows.Where(row => row!.Value.Epoch >= sentinel.Epoch).Select(row => row!.Value.Row)] });
    }

    async Task<CountPush?> ReadSentinel(string authority)
    {
        var fields = (await link.Ask(database => database.HashGetAllAsync(RedisKeys.Sentinel(authority)))).ToDictionary(entry => (string)entry.Name!, entry => entry.Value);
        if (!fields.TryGetValue("head", out var head)) return null;
        var version = (long)fields["version"];
        return new CountPush(
            authority,
            (long)fields["epoch"],
            version,
            version,
            [],
            JsonSerializer.Deserialize((string)head!, CountJson.Default.CountHead)!,
            new Included((long)fields["as_of"], At("intake"), At("workforce")));

        Position At(string source) => new((long)fields[$"{source}_epoch"], (long)fields[$"{source}_seq"]);
    }

    async Task<(long Epoch, TeamRow Row)?> ReadRow(string authority, string team)
    {
        var row = await link.Ask(database => database.HashGetAsync(RedisKeys.Row(authority, team), ["epoch", "row"]));
        return row[0].IsNull || row[1].IsNull ? null : ((long)row[0], JsonSerializer.Deserialize((string)row[1]!, CountJson.Default.TeamRow)!);
    }

    [LoggerMessage(EventName = "workforce.redis.read_failed", Level = LogLevel.Warning, Message = "Reading the counts from Redis failed; it is tried again")]
    static partial void Failed(ILogger logger, Exception error);
}
