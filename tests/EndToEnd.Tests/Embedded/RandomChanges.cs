using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace EndToEnd.Tests.Embedded;

/// <summary>Single changes as people make them, the same for the same seed, told to the services and to the oracle.</summary>
sealed class RandomChanges(Authority oracle, ServiceCalls calls, int seed)
{
    static readonly string[] Settings = ["home", "education", "care"];

    readonly Random dice = new(seed);
    readonly DateOnly today = Dates.Today;

    public async Task Make(int count)
    {
        for (var made = 0; made < count;)
        {
            var did = dice.Next(10) switch
            {
                < 5 => await Allocate(),
                < 7 => await EndAllocation(),
                < 9 => await ReportMissing(),
                _ => await RecordReturn(),
            };
            if (did) made++;
        }
    }

    async Task<bool> Allocate()
    {
        var child = Any(OpenCases());
        var team = Any(oracle.Teams);
        var worker = dice.Next(8) switch
        {
            0 => null,
            1 => oracle.Workers.First(each => each.Kind == Kind.Duty),
            _ => Any([.. oracle.Workers.Where(each => each.Kind is not (Kind.Duty or Kind.Generic) && Standing.InPost(each, today))]),
        };
        var ownTeam = worker is not null && dice.Next(2) == 0;
        await calls.Allocations.AllocateCaseAsync(new AllocateCaseRequest
        {
            RequestId = NewId(),
            ChildId = child,
            Worker = worker?.Id ?? "",
            Team = ownTeam ? "" : dice.Next(2) == 0 ? team.Code : team.Name,
        });
        oracle.Allocate(child, worker?.Id ?? "", ownTeam ? worker!.Team : team.Code, today);
        return true;
    }

    async Task<bool> EndAllocation()
    {
        if (Any([.. OpenCases().Where(child => oracle.LeadOn(child, today) is not null)]) is not { } child) return false;
        await calls.Allocations.EndAllocationAsync(new EndAllocationRequest { RequestId = NewId(), ChildId = child });
        oracle.EndAllocation(child, today);
        return true;
    }

    async Task<bool> ReportMissing()
    {
        var child = dice.Next(10) == 0 ? $"NEW{dice.Next(1_000)}" : Any(OpenCases());
        var setting = Any(Settings);
        // Since before an episode that has ended would overlap it.
        if (oracle.EpisodesOf(child).Exists(episode => episode.Setting == setting && !(episode.Returned < TimeProvider.System.GetUtcNow().AddDays(-11)))) return false;
        var kind = setting == "care" && dice.Next(3) == 0 ? "away" : "missing";
        var since = Moments.Parse(Told.Instant(TimeProvider.System.GetUtcNow().AddMinutes(-dice.Next(10 * 24 * 60))));
        await calls.Missing.ReportMissingAsync(new ReportMissingRequest
        {
            RequestId = NewId(),
            ChildId = child,
            Setting = Of(setting),
            Kind = kind == "away" ? MissingKind.Away : MissingKind.Missing,
            StartedAt = Told.Instant(since),
        });
        oracle.ReportMissing(child, setting, kind, since);
        return true;
    }

    async Task<bool> RecordReturn()
    {
        var open = oracle.Episodes.SelectMany(child => child.Value.Where(episode => episode.Returned is null).Select(episode => (Child: child.Key, episode.Setting))).ToList();
        if (open.Count == 0) return false;
        var (child, setting) = Any(open);
        var now = Moments.Parse(Told.Instant(TimeProvider.System.GetUtcNow()));
        await calls.Missing.RecordReturnAsync(new RecordReturnRequest { RequestId = NewId(), ChildId = child, Setting = Of(setting), ReturnedAt = Told.Instant(now) });
        oracle.RecordReturn(child, setting, now);
        return true;
    }

    List<string> OpenCases() => [.. oracle.Cases.Keys.Where(child => oracle.OpenOn(child, today) is not null)];

    static MissingSetting Of(string setting) => Enum.Parse<MissingSetting>(setting, ignoreCase: true);

    static string NewId() => Guid.CreateVersion7().ToString();

    T Any<T>(IReadOnlyList<T> all) => all[dice.Next(all.Count)];
}
