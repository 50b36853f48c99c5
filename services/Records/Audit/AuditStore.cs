using System.Reflection;
using Dapper;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Audit;

/// <summary>A service's audit, in its own database. It has no way to change or to delete.</summary>
sealed class AuditStore(Assembly service, Database database)
{
    /// <summary>Whether this is the audit of what a type of the service answers.</summary>
    public bool IsOf(Assembly assembly) => assembly == service;

    public async Task Add(AuditEntry entry, CancellationToken cancel)
    {
        await using var transaction = await database.BeginLocked($"audit:{entry.Authority}", cancel);
        await transaction.Execute(
            """
            INSERT INTO audit (authority, at, id, subject, session, rpc, asked, row_count)
            VALUES (@Authority, @At, @Id, @Subject, @Session, @Rpc, @Asked, @RowCount)
            """,
            entry);
        await transaction.Commit();
    }

    /// <summary>Newest first.</summary>
    /// <param name="subject">Empty: everyone.</param>
    /// <param name="after">The entry that the page before ended with.</param>
    public async Task<IReadOnlyList<AuditEntry>> List(
        string authority, long from, long until, string subject, (long At, string Id) after, int most, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return (await connection.QueryAsync<AuditEntry>(
            """
            SELECT authority, at, id, subject, session, rpc, asked, row_count AS RowCount FROM audit
            WHERE authority = @authority AND at >= @from AND at < @until AND (@subject = '' OR subject = @subject)
                AND (at < @At OR (at = @At AND id < @Id))
            ORDER BY at DESC, id DESC LIMIT @most
            """,
            new { authority, from, until, subject, after.At, after.Id, most })).AsList();
    }
}
