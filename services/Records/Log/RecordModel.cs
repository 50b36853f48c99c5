using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>What a service adds to the log: what its rules look at, what it derives, what it keeps to read, what it tells.</summary>
public abstract class RecordModel<TContext>
{
    /// <summary>The service's name in receipts and on the bus.</summary>
    public abstract string Source { get; }

    /// <summary>What the rules look at beside the subject, read once in each flush after the lock.</summary>
    public abstract Task<TContext> Context(LockedTransaction transaction, string authority);

    /// <summary>Records that follow from a subject's others. Pure.</summary>
    public virtual IEnumerable<RecordWrite> Derive(SubjectRecords subject, TContext context) => [];

    /// <summary>Commands that go with whatever a source wrote.</summary>
    public virtual IReadOnlyList<Command<TContext>> Beside(string source) => [];

    /// <summary>Brings the service's own tables to what the changes say, in the same transaction.</summary>
    public abstract Task Project(LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes);

    /// <summary>The published shape of a change, or null when the kind is not published.</summary>
    public abstract PublishedBody? Publish(LogChange change);

    /// <summary>The published shape of a confidential change, or null when it is none: told apart, to those who bind it.</summary>
    public virtual PublishedBody? PublishConfidentially(LogChange change) => null;
}

/// <summary>A body as others may see it: the number of its shape, and JSON.</summary>
public sealed record PublishedBody(int Shape, string Json);
