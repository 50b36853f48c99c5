using StackExchange.Redis;

namespace Workforce.Live.Redis;

// The counts in Redis: a copy of Workforce's tables team_row and count_head, safe to flush. Braces are literal: they keep
// one authority's keys in one slot.
//
//   caseloads                      set: every authority; the empty text marks that all of them are there
//   caseload:{haringey}            hash, the sentinel, written last: epoch, version (how far the rows go), head (JSON of
//                                  CountHead), as_of (UTC ms), intake_epoch, intake_seq, workforce_epoch, workforce_seq
//   caseload:{haringey}/teams      set: the teams that have a row
//   caseload:{haringey}:<team>     hash: epoch, version, row (JSON of TeamRow); team is empty for the cases without one
//   caseload                       channel: each push (JSON of CountPush), told by the script that stored it
static class RedisKeys
{
    public const string Everyone = "";

    public static readonly RedisKey Authorities = "caseloads";

    public static readonly RedisChannel Pushes = "caseload";

    public static RedisKey Sentinel(string authority) => $"caseload:{{{authority}}}";

    public static RedisKey Teams(string authority) => $"caseload:{{{authority}}}/teams";

    public static RedisKey Row(string authority, string team) => $"caseload:{{{authority}}}:{team}";
}
