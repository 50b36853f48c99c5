namespace Workforce.Live;

/// <summary>Counts pushed straight to the snapshots of this process: the only one there is.</summary>
sealed class CountsInProcess(LiveBoard board) : ICountCopy
{
    public Task<CountVersion?> At(string authority) =>
        Task.FromResult(board.Find(authority) is { } snapshot ? new CountVersion(snapshot.Epoch, snapshot.Version) : null);

    public Task<bool> Push(CountPush push) => Task.FromResult(board.Take(push));

    public Task Complete(IReadOnlyList<string> authorities)
    {
        board.Complete(authorities);
        return Task.CompletedTask;
    }
}
