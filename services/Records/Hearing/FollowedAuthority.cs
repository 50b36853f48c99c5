using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>One authority's queue: one flush in flight, all waiting messages join it.</summary>
sealed class FollowedAuthority : IAsyncDisposable
{
    const int MostHeld = 500;

    // Several runs are published at once, so one may overtake another by a moment; only a gap that stays is asked about.
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

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
    (Watermark? At, long Since) gap;
    bool pull;
    long pulls;

    public FollowedAuthority(string authority, HeardLog heard, TimeProvider time, ILogger logger)
    {
        (this.authority, this.heard, this.time, this.logger) = (authority, heard, time, logger);
        loop = Task.Run(Loop);
    }

    public DateTimeOffset? IncludedUntil { get; private set; }

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

    // Takes what waits. With something held beyond a gap it waits only so long, then the log is asked.
    async Task<bool> Gather()
    {
        if (held.Count == 0 && !pull)
        {
            if (!await queue.Reader.WaitToReadAsync(stopping.Token)) return false;
        }
        else if (!pull && !await ArrivesInTime())
        {
            pull = true;
        }
        while (held.Count < MostHeld && queue.Reader.TryRead(out var item)) held.Add(item);
        return true;
    }

    // The patience is with the gap, not with silence: others may go on arriving beyond it.
    async Task<bool> ArrivesInTime()
    {
        if (gap.At != at) gap = (at, time.GetTimestamp());
        var left = Patience - time.GetElapsedTime(gap.Since);
        if (left <= TimeSpan.Zero || held.Count >= MostHeld) return false;
        try
        {
            return await queue.Reader.WaitToReadAsync(stopping.Token).AsTask().WaitAsync(left, time, stopping.Token);
        }
        catch (TimeoutException)
        {
            return false;
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

        Heard result;
        if (held.Any(item => item.Rebuild))
        {
            var epoch = Math.Max(at.Epoch, newest?.Epoch ?? 0);
            result = await heard.Rebuild(authority, epoch, stopping.Token);
            foreach (var item in held.Where(item => item.Rebuild)) item.Done.TrySetResult();
            held.RemoveAll(item => item.Rebuild);
        }
        else if (pull)
        {
            result = await Ask();
            pull = false;
        }
        else if (held.Count > 0)
        {
            result = await heard.Hear(authority, [.. held.Select(item => item.Run!)], stopping.Token);
            if (result.RebuildUnder is { } epoch) result = await heard.Rebuild(authority, epoch, stopping.Token);
        }
        else
        {
            result = new Heard(at, [], null);
        }
        Settle(result.At);
    }

    async Task<Heard> Ask()
    {
        // Another instance of this service may have moved on meanwhile.
        var now = await heard.At(authority, stopping.Token);
        if ((newest is null || Includes(now, newest.Epoch, newest.Seq)) && held.All(item => Includes(now, item.Run!.Epoch, item.Run.ToSeq)))
        {
            return new Heard(now, [], null);
        }
        var result = await heard.Pull(authority, stopping.Token);
        if (result.At != now) Interlocked.Increment(ref pulls);
        return result;
    }

    void Note(Item item)
    {
        var beat = item.Beat!;
        if (newest is null || beat.Epoch > newest.Epoch || (beat.Epoch == newest.Epoch && beat.Seq >= newest.Seq))
        {
            // Still behind what the beat before this one told: the bus has had its second.
            pull |= item.AtOnce || (newest is { } before && at is { } known && !Includes(known, before.Epoch, before.Seq));
            newest = beat;
        }
        if (pull && at is { } level && Includes(level, beat.Epoch, beat.Seq)) pull = false;
    }

    void Settle(Watermark now)
    {
        var done = held.Where(item => item.Run is { } run && Includes(now, run.Epoch, run.ToSeq)).ToList();
        held = [.. held.Except(done)];
        lock (gate)
        {
            at = now;
            if (newest is { } beat && Includes(now, beat.Epoch, beat.Seq)) IncludedUntil = beat.At > IncludedUntil ? beat.At : IncludedUntil ?? beat.At;
            foreach (var entry in waiters.Where(entry => Includes(now, entry.Epoch, entry.Seq))) entry.Waiter.TrySetResult(true);
        }
        foreach (var item in done) item.Done.TrySetResult();
    }

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
