using System.Data.Common;
using Scorecard.Records.Storage;

namespace Records.Tests.Simulator;

/// <summary>A process that dies while it writes: the transaction under way is lost with it.</summary>
sealed class CrashingDatabase(Database inner) : Database
{
    /// <summary>Set, it dies when so many more write transactions have begun.</summary>
    public int? DiesAfter { get; set; }

    public override Task<DbConnection> Open(CancellationToken cancel) => inner.Open(cancel);

    public override async Task<LockedTransaction> BeginLocked(string name, CancellationToken cancel) =>
        DiesAfter is { } left && (DiesAfter = left - 1) < 0 ? throw new IOException("The process died.") : await inner.BeginLocked(name, cancel);

    public override Task AlsoLock(LockedTransaction transaction, string name) => inner.AlsoLock(transaction, name);

    public override Task AllowLong(LockedTransaction transaction) => inner.AllowLong(transaction);

    public override Task InsertMany(LockedTransaction transaction, TableInsert insert, IReadOnlyList<object?[]> rows) =>
        inner.InsertMany(transaction, insert, rows);

    public override bool IsPassing(DbException error) => inner.IsPassing(error);
}
