using System.Data.Common;
using Scorecard.Records.Storage;

namespace Records.Tests.Kit;

/// <summary>A database at whose doors a test may stand: counts write transactions, holds them back, or breaks one.</summary>
sealed class CountingDatabase(Database inner) : Database
{
    int transactions;

    public int Transactions => transactions;

    /// <summary>Runs before each write transaction begins.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    public override Task<DbConnection> Open(CancellationToken cancel) => inner.Open(cancel);

    public override async Task<LockedTransaction> BeginLocked(string name, CancellationToken cancel)
    {
        await Before(name);
        Interlocked.Increment(ref transactions);
        return await inner.BeginLocked(name, cancel);
    }

    public override Task AlsoLock(LockedTransaction transaction, string name) => inner.AlsoLock(transaction, name);

    public override Task AllowLong(LockedTransaction transaction) => inner.AllowLong(transaction);

    public override Task InsertMany(LockedTransaction transaction, TableInsert insert, IReadOnlyList<object?[]> rows) =>
        inner.InsertMany(transaction, insert, rows);

    public override bool IsPassing(DbException error) => inner.IsPassing(error);
}
