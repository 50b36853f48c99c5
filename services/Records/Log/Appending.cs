namespace Scorecard.Records.Log;

/// <summary>What a flush is about to append: versions and positions given as writes are accepted.</summary>
sealed class Appending(long afterSeq, long now)
{
    public long Seq { get; private set; } = afterSeq;

    public List<LogRow> Rows { get; } = [];

    /// <summary>False when the record reads so already: an equal body makes no version.</summary>
    public static bool Changes(StoredRecord? current, RecordWrite write) => current is null
        ? !write.Withdrawn
        : current.Withdrawn != write.Withdrawn || (!write.Withdrawn && current.Body != write.Body);

    public bool Write(SubjectRecords subject, RecordWrite write, string source, string recordedBy, string? importId)
    {
        var current = subject.Find(write.Kind, write.Id);
        if (!Changes(current, write)) return false;

        var version = (current?.Version ?? 0) + 1;
        // A tombstone keeps the last body: an undo, and the question of what was withdrawn, need it.
        var body = write.Withdrawn ? current!.Body : write.Body;
        subject.Put(new StoredRecord
        {
            Kind = write.Kind,
            Id = write.Id,
            Subject = subject.Subject,
            Version = version,
            Withdrawn = write.Withdrawn,
            Body = body,
            RecordedAt = now,
            Source = source,
            ImportId = importId,
        });
        Rows.Add(new LogRow(
            new LogChange
            {
                Seq = ++Seq,
                Kind = write.Kind,
                Id = write.Id,
                Subject = subject.Subject,
                Version = version,
                Withdrawn = write.Withdrawn,
                Body = body,
                RecordedAt = now,
            },
            source,
            recordedBy,
            importId));
        return true;
    }
}

sealed record LogRow(LogChange Change, string Source, string RecordedBy, string? ImportId);
