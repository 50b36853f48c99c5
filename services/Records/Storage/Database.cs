using System.Data.Common;

namespace Scorecard.Records.Storage;

/// <summary>One service's database: PostgreSQL when live, a SQLite file when embedded.</summary>
public abstract class Database
{
    public abstract Task<DbConnection> Open(CancellationToken cancel);

    /// <summary>A write transaction whose first statement took the named lock.</summary>
    public abstract Task<LockedTransaction> BeginLocked(string name, CancellationToken cancel);

    /// <summary>A second lock inside a transaction. Whoever takes two takes its log's first.</summary>
    public abstract Task AlsoLock(LockedTransaction transaction, string name);

    /// <summary>Lets this transaction take as long as it needs: only while nothing else can run, as in a migration.</summary>
    public abstract Task AllowLong(LockedTransaction transaction);

    public abstract Task InsertMany(LockedTransaction transaction, TableInsert insert, IReadOnlyList<object?[]> rows);

    /// <summary>The same write may succeed on a fresh connection: the server went away, or a lock was not to be had in time.</summary>
    public abstract bool IsPassing(DbException error);
}
