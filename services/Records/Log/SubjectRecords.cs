namespace Scorecard.Records.Log;

/// <summary>
/// Everything known of one subject (a child, a team, a worker) while a flush decides: the stored records with what
/// this flush has accepted so far laid over them.
/// </summary>
public sealed class SubjectRecords(string subject)
{
    readonly Dictionary<(string Kind, string Id), StoredRecord> records = [];

    readonly Dictionary<(string Kind, string Id), object> bodies = [];

    public string Subject { get; } = subject;

    public StoredRecord? Find(string kind, string id) => records.GetValueOrDefault((kind, id));

    public T? Find<T>(RecordKind<T> kind, string id) where T : class =>
        records.TryGetValue((kind.Name, id), out var record) && !record.Withdrawn ? Body(kind, record) : null;

    /// <summary>The records of a kind that are not withdrawn, by id.</summary>
    public IEnumerable<(StoredRecord Record, T Body)> All<T>(RecordKind<T> kind) where T : class =>
        records.Values
            .Where(record => record.Kind == kind.Name && !record.Withdrawn)
            .OrderBy(record => record.Id, StringComparer.Ordinal)
            .Select(record => (record, Body(kind, record)));

    /// <summary>The ids of a kind ever used, withdrawn ones too: an id is never given twice.</summary>
    public IEnumerable<string> EveryId(string kind) => records.Keys.Where(key => key.Kind == kind).Select(key => key.Id);

    internal void Put(StoredRecord record)
    {
        records[(record.Kind, record.Id)] = record;
        bodies.Remove((record.Kind, record.Id));
    }

    T Body<T>(RecordKind<T> kind, StoredRecord record) where T : class
    {
        if (bodies.TryGetValue((record.Kind, record.Id), out var known)) return (T)known;
        var body = kind.Read(record.Body);
        bodies[(record.Kind, record.Id)] = body;
        return body;
    }
}
