namespace Dashboard.Tests.Live;

/// <summary>Reads server-sent events as a browser does.</summary>
sealed class EventReader(Stream stream) : IDisposable
{
    readonly StreamReader lines = new(stream);

    /// <summary>The next event's data; comments are passed over.</summary>
    public async Task<string> Next(CancellationToken cancel)
    {
        var data = new List<string>();
        while (await lines.ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) data.Add(line[6..]);
            else if (line.Length == 0 && data.Count > 0) return string.Join('\n', data);
        }
        throw new EndOfStreamException();
    }

    public void Dispose() => lines.Dispose();
}
