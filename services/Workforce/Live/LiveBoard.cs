using System.Collections.Concurrent;

namespace Workforce.Live;

/// <summary>What reads are answered from: a snapshot for each authority. Touches no database and no network.</summary>
sealed class LiveBoard(TimeProvider time)
{
    static readonly TimeSpan ContactLimit = TimeSpan.FromSeconds(3);

    readonly ConcurrentDictionary<string, Shelf> shelves = new(StringComparer.Ordinal);

    volatile IReadOnlySet<string>? everyone;

    /// <summary>All authorities are known, and this is none of them: nothing was told, rather than nothing heard yet.</summary>
    public bool HasNothingOf(string authority) => everyone is { } known && !known.Contains(authority);

    public IEnumerable<string> Authorities => shelves.Where(pair => pair.Value.Snapshot is not null).Select(pair => pair.Key);

    public Snapshot? Find(string authority) => shelves.GetValueOrDefault(authority)?.Snapshot;

    /// <summary>Whoever refreshes the snapshot has not been heard for three seconds.</summary>
    public bool IsOutOfContact(string authority) =>
        !shelves.TryGetValue(authority, out var shelf) || time.GetElapsedTime(shelf.Contact) > ContactLimit;

    /// <summary>False when something was missed before this push, so that everything must be read again.</summary>
    public bool Take(CountPush push)
    {
        var shelf = Of(push.Authority);
        lock (shelf)
        {
            if (Snapshot.Merge(shelf.Snapshot, push) is not { } merged) return false;
            shelf.Put(merged, time.GetTimestamp());
        }
        return true;
    }

    public void Complete(IEnumerable<string> authorities) => everyone = authorities.ToHashSet(StringComparer.Ordinal);

    /// <summary>Returns once a snapshot fits, or false when the time is up.</summary>
    public async Task<bool> Wait(string authority, Func<Snapshot, bool> fits, TimeSpan limit, CancellationToken cancel)
    {
        var shelf = Of(authority);
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        waiting.CancelAfter(limit);
        while (true)
        {
            var changed = shelf.Changed;
            if (shelf.Snapshot is { } snapshot && fits(snapshot)) return true;
            try
            {
                await changed.WaitAsync(waiting.Token);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                return false;
            }
        }
    }

    Shelf Of(string authority) => shelves.GetOrAdd(authority, _ => new Shelf());

    sealed class Shelf
    {
        volatile TaskCompletionSource changed = New();
        volatile Snapshot? snapshot;
        long contact;

        public Snapshot? Snapshot => snapshot;

        public long Contact => Interlocked.Read(ref contact);

        public Task Changed => changed.Task;

        public void Put(Snapshot next, long at)
        {
            Interlocked.Exchange(ref contact, at);
            if (next == snapshot) return;
            snapshot = next;
            var told = changed;
            changed = New();
            told.SetResult();
        }

        static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
