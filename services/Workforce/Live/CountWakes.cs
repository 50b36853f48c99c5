using System.Threading.Channels;

namespace Workforce.Live;

/// <summary>Authorities whose counts may have changed.</summary>
sealed class CountWakes
{
    readonly Channel<string> woken = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Wake(string authority) => woken.Writer.TryWrite(authority);

    /// <summary>Waits for one, then takes all that wait.</summary>
    public async Task<HashSet<string>> Take(CancellationToken cancel)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { await woken.Reader.ReadAsync(cancel) };
        while (woken.Reader.TryRead(out var authority)) taken.Add(authority);
        return taken;
    }
}
