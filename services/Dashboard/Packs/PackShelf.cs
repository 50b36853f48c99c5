using Dashboard.Live;
using Dashboard.Sources;
using Grpc.Core;
using Scorecard.Protos.Packs.V1;
using PacksClient = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace Dashboard.Packs;

/// <summary>The newest pack of every catalogue, asked once a minute for everybody who looks and not at all when nobody does.</summary>
sealed class PackShelf(PacksClient packs, PackPrints prints, NewestBoard newest, TimeProvider time) : IDisposable
{
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    // A machine makes so many packs at once without making the first one late.
    const int AtOnce = 4;

    readonly SemaphoreSlim asking = new(1);
    IReadOnlyList<Shelved> shelf = [];
    long? asked;

    public async Task<IReadOnlyList<Shelved>> Read(CancellationToken cancel)
    {
        await asking.WaitAsync(cancel);
        try
        {
            if (asked is { } at && time.GetElapsedTime(at) < Fresh) return shelf;
            var installed = (await packs.ListCataloguesAsync(new(), deadline: time.Soon(), cancellationToken: cancel)).Catalogues;
            var read = new Shelved[installed.Count];
            var day = newest.Now.Board.Day(time);
            await Parallel.ForAsync(0, installed.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (i, stop) => read[i] = await Newest(installed[i], day, stop));
            (shelf, asked) = (read, time.GetTimestamp());
            return shelf;
        }
        finally
        {
            asking.Release();
        }
    }

    public async Task<Shelved?> Find(string catalogue, CancellationToken cancel) => (await Read(cancel)).FirstOrDefault(shelved => shelved.Catalogue == catalogue);

    public void Dispose() => asking.Dispose();

    async Task<Shelved> Newest(InstalledCatalogue installed, DateOnly day, CancellationToken cancel)
    {
        if (installed.Faults.FirstOrDefault() is { } fault) return new(installed.Name, PeriodKind.Other, null, null, $"{fault.File}, line {fault.Line}: {fault.Field} {fault.Rule}");
        var kind = Kind(installed.Frequency);
        var period = PackPeriod.Of(kind, day);
        try
        {
            return new(installed.Name, kind, period, PackOutline.Of(await prints.Read(new(installed.Name, period), cancel)), "");
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.NotFound or StatusCode.InvalidArgument)
        {
            return new(installed.Name, kind, period, null, refused.Status.Detail);
        }
    }

    static PeriodKind Kind(Frequency frequency) => frequency switch
    {
        Frequency.Month => PeriodKind.Month,
        Frequency.Quarter => PeriodKind.Quarter,
        Frequency.Year => PeriodKind.Year,
        Frequency.Unspecified => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };
}

/// <param name="Newest">The period that today, or the latest extract, is in.</param>
/// <param name="Why">Why there is no pack of it.</param>
public sealed record Shelved(string Catalogue, PeriodKind Kind, PackPeriod? Newest, PackOutline? Outline, string Why)
{
    public string Path => $"/packs/{Uri.EscapeDataString(Catalogue)}";

    public string Title => Outline?.Pack.Title ?? Catalogue;
}
