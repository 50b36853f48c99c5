namespace Dashboard.Live;

/// <summary>The newest board and its number. A change wakes everybody who waits for the next one.</summary>
sealed class NewestBoard
{
    readonly Lock gate = new();
    Board board = Board.Empty;
    TaskCompletionSource next = Signal();

    public (Board Board, long Version) Now
    {
        get { lock (gate) return (board, Version); }
    }

    long Version { get; set; }

    public void Change(Func<Board, Board> change)
    {
        TaskCompletionSource wake;
        lock (gate)
        {
            var changed = change(board);
            if (changed == board) return;
            board = changed;
            Version++;
            (wake, next) = (next, Signal());
        }
        wake.SetResult();
    }

    /// <summary>Done when the board is newer than this version.</summary>
    public Task After(long version)
    {
        lock (gate) return Version > version ? Task.CompletedTask : next.Task;
    }

    /// <summary>Waits until the board is so, but not longer than this.</summary>
    public async Task When(Func<Board, bool> so, TimeSpan longest, TimeProvider time, CancellationToken cancel)
    {
        using var enough = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, enough.Token);
        try
        {
            while (Now is var now && !so(now.Board)) await After(now.Version).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
        }
    }

    static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
