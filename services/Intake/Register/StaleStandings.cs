using System.Threading.Channels;
using Dapper;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;

namespace Intake.Register;

/// <summary>Works out again, a few at a time, the standings that a change of the register touched. What is marked survives a crash.</summary>
sealed partial class StaleStandings([FromKeyedServices(IntakeModel.Name)] Database database, Lazy<RecordLog<WorkerRegister>> log, TimeProvider time, ILogger<StaleStandings> logger) : BackgroundService
{
    const int ChildrenAtATime = 500;

    const string Everyone = "";

    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(5);

    readonly Channel<string> woken = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Wake(string authority) => woken.Writer.TryWrite(authority);

    public static Task Mark(LockedTransaction transaction, string authority, string key, IReadOnlyList<string> names) => Each(names, chunk =>
        transaction.Execute(
            $"""
            INSERT INTO stale_standing (authority, child_id, mark)
            SELECT DISTINCT authority, child_id, {NewMark()} FROM allocation WHERE authority = @authority AND {key} IN @chunk
            ON CONFLICT (authority, child_id) DO UPDATE SET mark = excluded.mark
            """,
            new { authority, chunk }));

    public static Task MarkAll(LockedTransaction transaction, string authority) => transaction.Execute(
        $"""
        INSERT INTO stale_standing (authority, child_id, mark)
        SELECT DISTINCT authority, child_id, {NewMark()} FROM allocation WHERE authority = @authority
        ON CONFLICT (authority, child_id) DO UPDATE SET mark = excluded.mark
        """,
        new { authority });

    // Never the same twice: what one instance looked at must not be taken for what was marked since.
    static long NewMark() => Random.Shared.NextInt64();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Now and then whatever an interrupted run left is looked for.
        await using var timer = time.CreateTimer(_ => Wake(Everyone), null, TimeSpan.Zero, LookAround);
        try
        {
            await foreach (var authority in woken.Reader.ReadAllAsync(stoppingToken)) await Attempt(authority, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is marked is done by whoever runs next.
        }
    }

    async Task LookForMarks(CancellationToken stopping)
    {
        await using var connection = await database.Open(stopping);
        foreach (var authority in await connection.QueryAsync<string>("SELECT DISTINCT authority FROM stale_standing")) Wake(authority);
    }

    async Task Attempt(string authority, CancellationToken stopping)
    {
        try
        {
            if (authority == Everyone) await LookForMarks(stopping);
            else while (await Some(authority, stopping)) { }
        }
        // The database is away or busy: the marks stay, and are looked for again.
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Failed(logger, authority, error);
        }
    }

    async Task<bool> Some(string authority, CancellationToken stopping)
    {
        List<Marked> marked;
        await using (var connection = await database.Open(stopping))
        {
            marked = (await connection.QueryAsync<Marked>(
                "SELECT child_id AS ChildId, mark AS Mark FROM stale_standing WHERE authority = @authority ORDER BY child_id LIMIT @ChildrenAtATime",
                new { authority, ChildrenAtATime })).AsList();
        }
        if (marked.Count == 0) return false;
        await log.Value.Rederive(authority, marked.ConvertAll(child => child.ChildId), stopping);
        await using var transaction = await database.BeginLocked($"stale:{authority}", stopping);
        // Marked again meanwhile: it stays for the next round.
        foreach (var group in marked.GroupBy(child => child.Mark))
        {
            await transaction.Execute(
                "DELETE FROM stale_standing WHERE authority = @authority AND mark = @mark AND child_id IN @children",
                new { authority, mark = group.Key, children = group.Select(child => child.ChildId).ToArray() });
        }
        await transaction.Commit();
        return true;
    }

    static async Task Each(IReadOnlyList<string> names, Func<string[], Task> act)
    {
        foreach (var chunk in names.Chunk(500)) await act(chunk);
    }

    [LoggerMessage(EventName = "intake.standings.failed", Level = LogLevel.Warning, Message = "Working out standings of {Authority} again failed; it will be tried again")]
    static partial void Failed(ILogger logger, string authority, Exception error);

    sealed record Marked(string ChildId, long Mark);
}
