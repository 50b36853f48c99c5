using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>One authority's queue: one flush in flight, all waiting messages join it.</summary>
sealed class FollowedAuthority : IAsyncDisposable
{
    const int MostHeld = 500;

    // Several runs are published at once, so one may overtake another by a moment; only a gap that stays is asked about.
    static readonly TimeSpan PatienceWithAGap = TimeSpan.FromMilliseconds(250);

    // From one beat to the next, less what a timer may slip.
    static readonly TimeSpan PatienceWithTheBus = TimeSpan.FromMilliseconds(900);

    static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    readonly Channel<Item> queue = Channel.CreateBounded<Item>(new BoundedChannelOptions(1_000) { SingleReader = true });
    readonly CancellationTokenSource stopping = new();
    readonly string authority;
    readonly HeardLog heard;
    readonly TimeProvider time;
    readonly ILogger logger;
    readonly Task loop;
    readonly Lock gate = new();
    readonly List<(long Epoch, long Seq, TaskCompletionSource<bool> Waiter)> waiters = [];

    List<Item> held = [];
    Watermark? at;
    LogBeat? newest;
    LogBeat? awaited;
    LogBeat? asked;
    (Watermark At, long Since)? behind;
    DateTimeOffset? includedUntil;
    long pulls;

    public FollowedAuthority(string authority, HeardLog heard, TimeProvider time, ILogger logger)
    {
        (this.authority, this.heard, this.time, this.logger) = (authority, heard, time, logger);
        loop = Task.Run(Loop);
    }

    public DateTimeOffset? IncludedUntil
    {
        get { lock (gate) return includedUntil; }
    }

    public long Pulls => Interlocked.Read(ref pulls);

    public async Task Hear(RecordsChanged run, CancellationToken cancel)
    {
        var item = new Item(run);
        await queue.Writer.WriteAsync(item, cancel);
        await item.Done.Task.WaitAsync(cancel);
    }

    /// <summary>A beat that the tables are behind is looked into at once when the bus cannot be waited for.</summary>
    public void Hear(LogBeat beat, bool atOnce = false) => queue.Writer.TryWrite(new Item(beat, atOnce));

    public async Task Rebuild(CancellationToken cancel)
    {
        var item = new Item(Rebuild: true);
        await queue.Writer.WriteAsync(item, cancel);
        await item.Done.Task.WaitAsync(cancel);
    }

    /// <summary>Another instance may be the one that hears, so the tables are looked at too.</summary>
    public async Task<bool> WaitFor(long epoch, long seq, TimeSpan limit, CancellationToken cancel)
    {
        var waiter = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (at is { } known && Includes(known, epoch, seq)) return true;
            waiters.Add((epoch, seq, waiter));
        }
        try
        {
            var started = time.GetTimestamp();
            while (!Includes(await heard.At(authority, cancel), epoch, seq))
            {
                var left = limit - time.GetElapsedTime(started);
                if (left <= TimeSpan.Zero) return false;
                var look = Task.Delay(left < LookAgain ? left : LookAgain, time, cancel);
                if (await Task.WhenAny(waiter.Task, look) == waiter.Task) return true;
            }
            return true;
        }
        finally
        {
            lock (gate) waiters.RemoveAll(entry => entry.Waiter == waiter);
        }
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await stopping.CancelAsync();
        await loop;
        stopping.Dispose();
    }

    async Task Loop()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (!await Gather()) break;
                await Step();
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            // Whatever it was (the database or the source away), nothing was acknowledged: the same is tried again.
            catch (Exception error)
            {
                RecordsLog.HearingFailed(logger, heard.Source, authority, error);
                await Task.Delay(TimeSpan.FromSeconds(1), time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        foreach (var item in held) item.Done.TrySetCanceled();
    }

    // Takes what waits. What is held is beyond a gap, which has a moment to close.
    async Task<bool> Gather()
    {
        if (held.Count == 0)
        {
            if (!await queue.Reader.WaitToReadAsync(stopping.Token)) return false;
        }
        else
        {
            await WaitForTheGap();
        }
        while (held.Count < MostHeld && queue.Reader.TryRead(out var item)) held.Add(item);
        return true;
    }

    async Task WaitForTheGap()
    {
        var left = behind is { } since ? PatienceWithAGap - time.GetElapsedTime(since.Since) : TimeSpan.Zero;
        if (left <= TimeSpan.Zero || held.Count >= MostHeld) return;
        try
        {
            await queue.Reader.WaitToReadAsync(stopping.Token).AsTask().WaitAsync(left, time, stopping.Token);
        }
        catch (TimeoutException)
        {
            // The gap stays.
        }
    }

    async Task Step()
    {
        if (at is null)
        {
            at = await heard.At(authority, stopping.Token);
            if (await heard.IsBuiltOtherwise(authority, stopping.Token)) at = (await heard.Rebuild(authority, at.Epoch, stopping.Token)).At;
        }
        foreach (var beat in held.Where(item => item.Beat is not null)) Note(beat);
        foreach (var item in held.Where(item => item.Beat is not null)) item.Done.TrySetResult();
        held.RemoveAll(item => item.Beat is not null);

        if (held.Any(item => item.Rebuild))
        {
            var epoch = Math.Max(at.Epoch, newest?.Epoch ?? 0);
            Settle((await heard.Rebuild(authority, epoch, stopping.Token)).At);
            foreach (var item in held.Where(item => item.Rebuild)) item.Done.TrySetResult();
            held.RemoveAll(item => item.Rebuild);
            return;
        }
        var now = await Hear();
        Settle(BusIsLate(now) ? await Pull(now) : now);
    }

    // What waits comes first. With nothing waiting and more known of, another instance of this service may have heard it.
    async Task<Watermark> Hear()
    {
        if (held.Count == 0) return newest is { } beat && !Includes(at!, beat) ? await heard.At(authority, stopping.Token) : at!;
        var result = await heard.Hear(authority, [.. held.Select(item => item.Run!)], stopping.Token);
        return result.RebuildUnder is { } epoch ? (await heard.Rebuild(authority, epoch, stopping.Token)).At : result.At;
    }

    // The tables stand where they stood, though more is known of. While they move, the bus is telling some instance: a log in
    // use is always a little ahead of what beats are compared with. What stands still is a gap, whatever arrives beyond it.
    bool BusIsLate(Watermark now)
    {
        if (asked is not null) return !Includes(now, asked);
        if (behind is not { } since || since.At != now) return false;
        return held.Count >= MostHeld || time.GetElapsedTime(since.Since) >= (held.Count > 0 ? PatienceWithAGap : PatienceWithTheBus);
    }

    async Task<Watermark> Pull(Watermark from)
    {
        var now = (await heard.Pull(authority, stopping.Token)).At;
        if (now != from) Interlocked.Increment(ref pulls);
        behind = null;
        return now;
    }

    void Note(Item item)
    {
        var beat = item.Beat!;
        // Another instance may have brought the tables there before the beat was heard.
        lock (gate) Reached(at!, beat);
        if (newest is null || beat.Epoch > newest.Epoch || (beat.Epoch == newest.Epoch && beat.Seq >= newest.Seq)) newest = beat;
        // Of several that come together the first is the one that the tables reach first.
        if (awaited is null || Includes(at!, awaited)) awaited = beat;
        if (item.AtOnce) asked = beat;
    }

    void Settle(Watermark now)
    {
        var done = held.Where(item => item.Run is { } run && Includes(now, run.Epoch, run.ToSeq)).ToList();
        held = [.. held.Except(done)];
        lock (gate)
        {
            at = now;
            Reached(now, awaited);
            Reached(now, newest);
            foreach (var entry in waiters.Where(entry => Includes(now, entry.Epoch, entry.Seq))) entry.Waiter.TrySetResult(true);
        }
        // A busy log is always a little further than the tables: how far they include it is told by the beat before.
        if (awaited is null || Includes(now, awaited)) awaited = newest;
        asked = null;
        var more = held.Any(item => item.Run is not null) || (newest is { } last && !Includes(now, last));
        behind = !more ? null : behind is { } since && since.At == now ? since : (now, time.GetTimestamp());
        foreach (var item in done) item.Done.TrySetResult();
    }

    void Reached(Watermark now, LogBeat? beat)
    {
        if (beat is not null && Includes(now, beat) && !(includedUntil >= beat.At)) includedUntil = beat.At;
    }

    static bool Includes(Watermark at, LogBeat beat) => Includes(at, beat.Epoch, beat.Seq);

    // What was told under an older epoch no longer counts, so it is included in any newer one.
    static bool Includes(Watermark at, long epoch, long seq) => at.Epoch > epoch || (at.Epoch == epoch && at.Seq >= seq);

    sealed record Item(RecordsChanged? Run = null, LogBeat? Beat = null, bool AtOnce = false, bool Rebuild = false)
    {
        public Item(LogBeat beat, bool atOnce) : this(Beat: beat, AtOnce: atOnce)
        {
        }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
