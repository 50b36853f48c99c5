using System.Collections;

namespace Grpc.Core;

public sealed partial class Metadata : IList<Metadata.Entry>
{
    public const string BinaryHeaderSuffix = "-bin";

    public static readonly Metadata Empty = new Metadata().Freeze();

    readonly List<Entry> entries = [];
    bool frozen;

    public int Count => entries.Count;

    public bool IsReadOnly => frozen;

    public Entry this[int index]
    {
        get => entries[index];
        set => Open()[index] = Given(value);
    }

    // The last one wins, as a later header overrides an earlier.
    public Entry? Get(string key) => entries.FindLast(e => e.Key == key);

    public string? GetValue(string key) => Get(key)?.Value;

    public byte[]? GetValueBytes(string key) => Get(key)?.ValueBytes;

    public IEnumerable<Entry> GetAll(string key) => entries.Where(e => e.Key == key);

    public void Add(string key, string value) => Add(new Entry(key, value));

    public void Add(string key, byte[] valueBytes) => Add(new Entry(key, valueBytes));

    public void Add(Entry item) => Open().Add(Given(item));

    public void Insert(int index, Entry item) => Open().Insert(index, Given(item));

    public void RemoveAt(int index) => Open().RemoveAt(index);

    public bool Remove(Entry item) => Open().Remove(item);

    public void Clear() => Open().Clear();

    public int IndexOf(Entry item) => entries.IndexOf(item);

    public bool Contains(Entry item) => entries.Contains(item);

    public void CopyTo(Entry[] array, int arrayIndex) => entries.CopyTo(array, arrayIndex);

    public IEnumerator<Entry> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    internal Metadata Freeze()
    {
        frozen = true;
        return this;
    }

    List<Entry> Open() => frozen ? throw new InvalidOperationException("Object is read only") : entries;

    static Entry Given(Entry? item) => item ?? throw new ArgumentNullException(nameof(item));
}
