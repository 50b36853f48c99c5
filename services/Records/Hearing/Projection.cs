using Scorecard.Contracts.Changes;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Hearing;

/// <summary>What a service keeps of another's log. Every row carries the authority and the generation it belongs to.</summary>
public abstract class Projection
{
    /// <summary>The service whose log this follows.</summary>
    public abstract string Source { get; }

    /// <summary>Raised when the same changes would fill the tables in another way: they are filled again.</summary>
    public virtual long Shape => 1;

    /// <summary>It keeps what a record was at every time: it is told every version, in order, in a rebuild too.</summary>
    public virtual bool KeepsVersions => false;

    /// <summary>The body of a change, or null when its kind is not kept here.</summary>
    /// <exception cref="System.Text.Json.JsonException">It cannot be read: it goes to quarantine alone.</exception>
    public abstract object? Read(RecordChange change);

    /// <summary>Applies the newest change of each record, or every one where versions are kept. Applying the same again changes nothing.</summary>
    public abstract Task Apply(LockedTransaction transaction, ProjectionScope scope, IReadOnlyList<HeardRecord> records);

    /// <summary>After a rebuilt generation became the current one, in the same transaction.</summary>
    public virtual Task Swapped(LockedTransaction transaction, ProjectionScope scope) => Task.CompletedTask;

    /// <summary>Deletes some rows of a generation that is no longer read. False when none is left.</summary>
    public abstract Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit);

    /// <summary>After the commit.</summary>
    public virtual void Heard(string authority)
    {
    }
}

public sealed record ProjectionScope(string Authority, long Generation, bool Current);

/// <summary>A record as it reads at its source; no body when it is withdrawn.</summary>
public sealed record HeardRecord(string Kind, string Id, long Version, object? Body)
{
    /// <summary>When its source was told, in UTC milliseconds.</summary>
    public required long RecordedAt { get; init; }

    public bool Withdrawn => Body is null;
}
