using Dashboard.Packs.Document;
using Dashboard.Sources;
using Grpc.Core;
using Scorecard.Protos.Packs.V1;
using PacksClient = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace Dashboard.Packs;

/// <summary>Packs as the service prints them. The pages read the JSON print: it alone has headings, charts and commentary.</summary>
sealed class PackPrints(PacksClient packs, TimeProvider time)
{
    public async Task<PackDocument> Read(PackView view, CancellationToken cancel)
    {
        using var print = Print(view, PackFormat.Json, cancel);
        using var json = new MemoryStream();
        await foreach (var part in print.ResponseStream.ReadAllAsync(cancel)) part.Content.WriteTo(json);
        return PackDocument.Read(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    public AsyncServerStreamingCall<PrintPackResponse> Print(PackView view, PackFormat format, CancellationToken cancel) =>
        packs.PrintPack(new() { Pack = view.Asked, Format = format, Published = view.Published }, deadline: time.Patiently(), cancellationToken: cancel);
}
