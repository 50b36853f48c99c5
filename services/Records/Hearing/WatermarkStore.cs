using System.Data.Common;
using Dapper;
using Scorecard.Contracts.Changes;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

sealed class WatermarkStore(LockedTransaction transaction, string authority, string source)
{
    public static Task<Watermark?> Read(DbConnection connection, string authority, string source, DbTransaction? transaction = null) =>
        connection.QueryFirstOrDefaultAsync<Watermark>(
            "SELECT epoch, seq, generation FROM watermark WHERE authority = @authority AND source = @source",
            new { authority, source },
            transaction);

    public async Task<Watermark> Read() =>
        await Read(transaction.Connection, authority, source, transaction.Transaction) ?? Watermark.Nothing;

    public Task Write(Watermark at) => transaction.Execute(
        """
        INSERT INTO watermark (authority, source, epoch, seq, generation) VALUES (@authority, @source, @Epoch, @Seq, @Generation)
        ON CONFLICT (authority, source) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, generation = excluded.generation
        """,
        new { authority, source, at.Epoch, at.Seq, at.Generation });

    public Task<Watermark?> Rebuild() => transaction.QueryFirst<Watermark>(
        "SELECT epoch, seq, generation FROM rebuild WHERE authority = @authority AND source = @source",
        new { authority, source });

    public async Task<Watermark> BeginRebuild(long epoch)
    {
        // A rebuild that was given up may have left rows in its generation: the new one takes the next number.
        var last = Math.Max((await Read()).Generation, (await Rebuild())?.Generation ?? 0);
        var begun = new Watermark(epoch, 0, last + 1);
        await RebuildAt(begun);
        return begun;
    }

    public Task RebuildAt(Watermark at) => transaction.Execute(
        """
        INSERT INTO rebuild (authority, source, epoch, seq, generation) VALUES (@authority, @source, @Epoch, @Seq, @Generation)
        ON CONFLICT (authority, source) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, generation = excluded.generation
        """,
        new { authority, source, at.Epoch, at.Seq, at.Generation });

    public Task EndRebuild() => transaction.Execute(
        "DELETE FROM rebuild WHERE authority = @authority AND source = @source",
        new { authority, source });

    public Task Quarantine(long epoch, RecordChange change, string reason) => transaction.Execute(
        """
        INSERT INTO quarantine (authority, source, epoch, seq, kind, id, reason) VALUES (@authority, @source, @epoch, @Seq, @Kind, @Id, @reason)
        ON CONFLICT (authority, source, epoch, seq) DO NOTHING
        """,
        new { authority, source, epoch, change.Seq, change.Kind, change.Id, reason });
}
