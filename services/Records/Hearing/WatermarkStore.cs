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
        await transaction.Execute(
            """
            INSERT INTO rebuild (authority, source, epoch, seq, generation) VALUES (@authority, @source, @Epoch, @Seq, @Generation)
            ON CONFLICT (authority, source) DO UPDATE SET epoch = excluded.epoch, seq = excluded.seq, generation = excluded.generation
            """,
            new { authority, source, begun.Epoch, begun.Seq, begun.Generation });
        return begun;
    }

    /// <summary>
    /// Moves a rebuild on, unless someone else did. The row is the rebuild's lock: it is held until the step is in the
    /// tables, so two instances that rebuild at once take turns, and none fills what is already being read.
    /// </summary>
    public async Task<bool> MoveRebuild(Watermark from, Watermark to) => await transaction.Execute(
        """
        UPDATE rebuild SET epoch = @toEpoch, seq = @toSeq
        WHERE authority = @authority AND source = @source AND generation = @Generation AND epoch = @Epoch AND seq = @Seq
        """,
        new { authority, source, from.Generation, from.Epoch, from.Seq, toEpoch = to.Epoch, toSeq = to.Seq }) == 1;

    public async Task<bool> EndRebuild(Watermark at) => await transaction.Execute(
        "DELETE FROM rebuild WHERE authority = @authority AND source = @source AND generation = @Generation AND epoch = @Epoch AND seq = @Seq",
        new { authority, source, at.Generation, at.Epoch, at.Seq }) == 1;

    public Task Quarantine(Watermark at, RecordChange change, string reason) => transaction.Execute(
        """
        INSERT INTO quarantine (authority, source, generation, epoch, seq, kind, id, reason)
        VALUES (@authority, @source, @Generation, @Epoch, @Seq, @Kind, @Id, @reason)
        ON CONFLICT (authority, source, generation, seq) DO NOTHING
        """,
        new { authority, source, at.Generation, at.Epoch, change.Seq, change.Kind, change.Id, reason });

    public async Task<HashSet<(string Kind, string Id)>> Quarantined(long generation) =>
        [.. await transaction.Query<(string, string)>(
            "SELECT DISTINCT kind, id FROM quarantine WHERE authority = @authority AND source = @source AND generation = @generation",
            new { authority, source, generation })];

    /// <summary>A later change of the record could be read, so nothing of it is missing any more.</summary>
    public Task Release(long generation, string kind, string id) => transaction.Execute(
        "DELETE FROM quarantine WHERE authority = @authority AND source = @source AND generation = @generation AND kind = @kind AND id = @id",
        new { authority, source, generation, kind, id });

    public async Task<BuiltFrom> BuiltFrom(long generation) => new(
        (await transaction.Query<(string Kind, long Shape)>(
            "SELECT kind, shape FROM heard_shape WHERE authority = @authority AND source = @source AND generation = @generation",
            new { authority, source, generation })).ToDictionary(row => row.Kind, row => row.Shape, StringComparer.Ordinal));

    public async Task Note(long generation, IEnumerable<(string Kind, long Shape)> shapes)
    {
        foreach (var (kind, shape) in shapes)
        {
            await transaction.Execute(
                "INSERT INTO heard_shape (authority, source, generation, kind, shape) VALUES (@authority, @source, @generation, @kind, @shape)",
                new { authority, source, generation, kind, shape });
        }
    }

    public async Task ForgetAllBut(long generation)
    {
        await ForgetQuarantineBut(generation);
        await transaction.Execute(
            "DELETE FROM heard_shape WHERE authority = @authority AND source = @source AND generation <> @generation", new { authority, source, generation });
    }

    Task ForgetQuarantineBut(long generation) => transaction.Execute(
        "DELETE FROM quarantine WHERE authority = @authority AND source = @source AND generation <> @generation",
        new { authority, source, generation });
}
