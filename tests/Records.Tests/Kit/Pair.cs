using Microsoft.Extensions.Logging.Abstractions;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Relay;
using Scorecard.Records.Storage;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Kit;

/// <summary>A source and a consumer, each with a database.</summary>
sealed class Pair : IAsyncDisposable
{
    readonly OpenStore source;

    readonly OpenStore consumer;

    readonly RecordLog<string> log;

    readonly ChangeReader reader;

    Pair(OpenStore source, OpenStore consumer)
    {
        (this.source, this.consumer) = (source, consumer);
        log = NotesLog.Open(source.Database);
        reader = new ChangeReader(NotesModel.Name, source.Database, Publish, TimeProvider.System);
        Feed = new ReaderFeed(reader) { AfterARun = () => Shape = ShapeAfterOneRun ?? Shape };
        Notes = new HeardNotes(consumer.Database);
        Heard = new HeardLog(consumer.Database, Notes, Feed, NullLogger<HeardLog>.Instance);
    }

    /// <summary>As which the source publishes its notes now.</summary>
    public int Shape { get; set; } = 1;

    public int? ShapeAfterOneRun { get; set; }

    public Database Source => source.Database;

    public Database Consumer => consumer.Database;

    public ReaderFeed Feed { get; }

    public HeardNotes Notes { get; }

    public HeardLog Heard { get; }

    public static async Task<Pair> Open(Store store, PostgresServer postgres) =>
        new(await OpenStore.Migrated(store, postgres), await OpenStore.Migrated(store, postgres));

    public HeardLog Another(long shape = 1)
    {
        var database = consumer.Again();
        return new HeardLog(database, new HeardNotes(database, shape), Feed, NullLogger<HeardLog>.Instance);
    }

    public Follower Follow(TimeProvider? time = null, long shape = 1) => Follow(shape == 1 ? Heard : Another(shape), time ?? TimeProvider.System);

    public Follower Follow(HeardLog heard, TimeProvider time) => new(heard, Feed, time, NullLogger<Follower>.Instance);

    /// <summary>Writes one after the other; the run of each.</summary>
    public async Task<List<RecordsChanged>> Tell(params (string Id, string Text)[] notes)
    {
        var runs = new List<RecordsChanged>();
        foreach (var (id, text) in notes)
        {
            var (_, epoch, before) = await Before();
            await log.Write(Ask.Note(id, text), default);
            runs.Add((await reader.Next(Ask.Authority, epoch == 0 ? (await Before()).Epoch : epoch, before, default))!);
        }
        return runs;
    }

    public async ValueTask DisposeAsync()
    {
        await log.DisposeAsync();
        await source.DisposeAsync();
        await consumer.DisposeAsync();
    }

    PublishedBody? Publish(LogChange change) => new NotesModel(source.Database).Publish(change) is not { } body ? null
        : Shape == 1 ? body
        : new PublishedBody(Shape, body.Json.Replace("\"}", $" in shape {Shape}\"}}", StringComparison.Ordinal));

    async Task<(DateTimeOffset At, long Epoch, long Seq)> Before()
    {
        var heads = await reader.Heads(default);
        return (heads.At, heads.Heads.SingleOrDefault()?.Epoch ?? 0, heads.Heads.SingleOrDefault()?.Seq ?? 0);
    }
}
