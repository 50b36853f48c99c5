using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.People;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.Records.People;

/// <summary>Who may do what, in memory: a call asks no database. A change told anywhere is here within a second.</summary>
public sealed partial class PeopleCopy : BackgroundService, IPeople
{
    static readonly TimeSpan LookAround = TimeSpan.FromSeconds(1);

    readonly Database database;
    readonly PeopleSource source;
    readonly TimeProvider time;
    readonly ILogger<PeopleCopy> logger;
    readonly SemaphoreSlim reading = new(1);

    Dictionary<string, Told> told = new(StringComparer.Ordinal);

    internal PeopleCopy(Database database, PeopleSource source, TimeProvider time, ILogger<PeopleCopy> logger) =>
        (this.database, this.source, this.time, this.logger) = (database, source, time, logger);

    public Grant GrantOf(string authority, string subject)
    {
        if (Volatile.Read(ref told).GetValueOrDefault(authority)?.People.GetValueOrDefault(subject) is not { } person) return Grant.None;
        var today = London.Today(time);
        return person.From > today || person.To <= today ? Grant.None : new(Enum.Parse<Role>(person.Role.ToString()), person.Teams, person.Areas);
    }

    /// <summary>Reads what was told since.</summary>
    public async Task Refresh(CancellationToken cancel)
    {
        await reading.WaitAsync(cancel);
        try
        {
            await using var connection = await database.Open(cancel);
            var marks = (await connection.QueryAsync<Mark>(source.Marks)).AsList();
            // The mark is read first: what is told meanwhile is read again.
            var now = new Dictionary<string, Told>(told, StringComparer.Ordinal);
            foreach (var mark in marks.Where(mark => told.GetValueOrDefault(mark.Authority)?.Mark != mark)) now[mark.Authority] = new(mark, await People(connection, mark));
            Volatile.Write(ref told, now);
        }
        finally
        {
            reading.Release();
        }
    }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the first call is answered.
        await Attempt(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        reading.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookAround, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await Attempt(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    async Task Attempt(CancellationToken cancel)
    {
        try
        {
            await Refresh(cancel);
        }
        // The database is away or has no schema yet, or a later version of Workforce knows more roles: who was known stays known.
        catch (Exception error) when (error is DbException or JsonException)
        {
            Failed(logger, error);
        }
    }

    async Task<Dictionary<string, PersonChanged>> People(DbConnection connection, Mark mark) =>
        (await connection.QueryAsync<string>(source.Bodies, new { mark.Authority, mark.Generation })).Select(PeopleTable.Read).ToDictionary(person => person.Subject, StringComparer.Ordinal);

    [LoggerMessage(EventName = "records.people.failed", Level = LogLevel.Warning, Message = "Reading who may do what failed; it will be tried again")]
    static partial void Failed(ILogger logger, Exception error);

    sealed record Mark(string Authority, long Epoch, long Seq, long Generation);

    sealed record Told(Mark Mark, IReadOnlyDictionary<string, PersonChanged> People);
}
