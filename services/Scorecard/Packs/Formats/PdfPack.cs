using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Pdf;

namespace Scorecard.Packs.Formats;

/// <summary>The page of <see cref="HtmlPack"/>, printed by an installed Chromium: tagged, with bookmarks.</summary>
/// <remarks>Few at once: each is a browser of some 200 MB.</remarks>
sealed class PdfPack(IConfiguration configuration, TimeProvider time) : IDisposable
{
    const int AtOnce = 2;

    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    readonly SemaphoreSlim places = new(AtOnce);

    public void Dispose() => places.Dispose();

    /// <exception cref="NoChromium"/>
    /// <exception cref="PdfTooSlow">Waiting for others to be printed counts.</exception>
    /// <exception cref="PdfFailed"/>
    public async Task<byte[]> Print(PackDocument document, CancellationToken stop)
    {
        var chromium = Chromium.Find(configuration["Packs:Chromium"]) ?? throw new NoChromium();
        var page = await HtmlPack.Print(document);
        using var late = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            await places.WaitAsync(either.Token);
            try
            {
                return await chromium.Print(page, either.Token);
            }
            finally
            {
                places.Release();
            }
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new PdfTooSlow(Deadline);
        }
    }
}
