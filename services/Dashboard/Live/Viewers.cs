namespace Dashboard.Live;

/// <summary>How many pages are open and looking.</summary>
sealed class Viewers
{
    readonly Lock gate = new();
    TaskCompletionSource someone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Count { get; private set; }

    public Task Someone(CancellationToken cancel)
    {
        lock (gate) return someone.Task.WaitAsync(cancel);
    }

    public void Arrive()
    {
        lock (gate)
        {
            Count++;
            someone.TrySetResult();
        }
    }

    public void Leave()
    {
        lock (gate)
            if (--Count == 0) someone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
