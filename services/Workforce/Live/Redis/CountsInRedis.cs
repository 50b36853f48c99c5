using System.Text.Json;
using StackExchange.Redis;
using Workforce.Counting;

namespace Workforce.Live.Redis;

/// <summary>Counts pushed to Redis, from which every instance reads them.</summary>
sealed class CountsInRedis(RedisLink link) : ICountCopy
{
    // Absolute values. A row, or the sentinel, that has a later (epoch, version) stays. A push that begins beyond what the
    // sentinel says was meant for a Redis that has lost keys since: it is refused whole.
    const string Script =
        """
        local epoch, after, version = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local function at(key)
          local held = redis.call('HMGET', key, 'epoch', 'version')
          return tonumber(held[1] or '-1'), tonumber(held[2] or '-1')
        end
        local held_epoch, held_version = at(KEYS[1])
        if after > 0 and not (held_epoch == epoch and held_version >= after) then return 0 end
        for i = 3, #KEYS do
          local team, row_version, row = ARGV[3 * i + 2], tonumber(ARGV[3 * i + 3]), ARGV[3 * i + 4]
          local row_epoch, known = at(KEYS[i])
          if epoch > row_epoch or (epoch == row_epoch and row_version > known) then
            redis.call('HMSET', KEYS[i], 'epoch', ARGV[1], 'version', ARGV[3 * i + 3], 'row', row)
          end
          redis.call('SADD', KEYS[2], team)
        end
        if epoch < held_epoch then return 1 end
        local renewed = epoch > held_epoch
        if renewed or version >= held_version then
          redis.call('HMSET', KEYS[1], 'epoch', ARGV[1], 'version', ARGV[3], 'head', ARGV[4])
        end
        local function known(name) return tonumber(redis.call('HGET', KEYS[1], name) or '-1') end
        if renewed or tonumber(ARGV[5]) > known('as_of') then redis.call('HSET', KEYS[1], 'as_of', ARGV[5]) end
        for i, source in ipairs({'intake', 'workforce'}) do
          local e, s = tonumber(ARGV[4 + 2 * i]), tonumber(ARGV[5 + 2 * i])
          local ke, ks = known(source .. '_epoch'), known(source .. '_seq')
          if renewed or e > ke or (e == ke and s > ks) then
            redis.call('HMSET', KEYS[1], source .. '_epoch', ARGV[4 + 2 * i], source .. '_seq', ARGV[5 + 2 * i])
          end
        end
        redis.call('PUBLISH', 'caseload', ARGV[10])
        return 1
        """;

    public async Task<CountVersion?> At(string authority)
    {
        var at = await link.Ask(database => database.HashGetAsync(RedisKeys.Sentinel(authority), ["epoch", "version"]));
        return at[0].IsNull || at[1].IsNull ? null : new CountVersion((long)at[0], (long)at[1]);
    }

    public async Task<bool> Push(CountPush push)
    {
        RedisKey[] keys = [
            RedisKeys.Sentinel(push.Authority), RedisKeys.Teams(push.Authority), .. push.Rows.Select(row => RedisKeys.Row(push.Authority, row.Team)),
        ];
        RedisValue[] values = [
            push.Epoch, push.After, push.Version, JsonSerializer.Serialize(push.Head, CountJson.Default.CountHead), push.Included.AsOf,
            push.Included.Intake.Epoch, push.Included.Intake.Seq, push.Included.Workforce.Epoch, push.Included.Workforce.Seq,
            JsonSerializer.Serialize(push, CountJson.Default.CountPush),
            .. push.Rows.SelectMany(row => (RedisValue[])[row.Team, row.Version, JsonSerializer.Serialize(row, CountJson.Default.TeamRow)]),
        ];
        // A Redis that restarted has forgotten every script: it is sent each time.
        var answer = await link.Ask(database => database.ScriptEvaluateAsync(Script, keys, values, CommandFlags.NoScriptCache));
        return (int)answer == 1;
    }

    public Task Complete(IReadOnlyList<string> authorities) =>
        link.Ask(database => database.SetAddAsync(RedisKeys.Authorities, [RedisKeys.Everyone, .. authorities.Select(authority => (RedisValue)authority)]));
}
