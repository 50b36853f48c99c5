using Google.Protobuf;
using Grpc.Core;
using Scorecard.Catalogues;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Scorecard.Periods;
using Scorecard.Protos.Packs.V1;
using Scorecard.Publishing;
using Scorecard.ServiceDefaults.Callers;
using Frequency = Scorecard.Catalogues.Frequency;
using Layout = Scorecard.Catalogues.Layout;

namespace Scorecard.Packs;

sealed class PacksGrpc(PackReader packs, PublishedReader published, CatalogueShelf shelf, PackPrinter printer) : Protos.Packs.V1.Packs.PacksBase
{
    // Small enough for any message limit.
    const int ChunkSize = 64 * 1024;

    public override Task<ListCataloguesResponse> ListCatalogues(ListCataloguesRequest request, ServerCallContext context)
    {
        var response = new ListCataloguesResponse();
        response.Catalogues.AddRange(shelf.Names.Select(Installed).OfType<InstalledCatalogue>());
        return Task.FromResult(response);
    }

    /// <summary>Null when it was taken away since it was listed.</summary>
    InstalledCatalogue? Installed(string name)
    {
        try
        {
            return shelf.Open(name)?.Catalogue is { } catalogue
                ? new() { Name = name, Title = catalogue.Title, Frequency = Message(catalogue.Frequency) }
                : null;
        }
        catch (BadCatalogue bad)
        {
            return new() { Name = name, Faults = { bad.Errors.Select(Message) } };
        }
    }

    static Protos.Packs.V1.Frequency Message(Frequency frequency) => frequency switch
    {
        Frequency.Month => Protos.Packs.V1.Frequency.Month,
        Frequency.Quarter => Protos.Packs.V1.Frequency.Quarter,
        Frequency.Year => Protos.Packs.V1.Frequency.Year,
    };

    public override Task<CheckCatalogueResponse> CheckCatalogue(CheckCatalogueRequest request, ServerCallContext context)
    {
        var response = new CheckCatalogueResponse();
        try
        {
            var folder = shelf.Read(Files(request.Folder));
            (response.Indicators, response.Tables) = (folder.Catalogue.Indicators.Count, folder.Catalogue.Tables.Count);
            response.Notices.AddRange(folder.Notices.Select(Message));
        }
        catch (BadCatalogue bad)
        {
            response.Faults.AddRange(bad.Errors.Select(Message));
        }
        return Task.FromResult(response);
    }

    static CatalogueFault Message(CatalogueError error) => new() { File = error.File, Line = error.Line, Field = error.Field, Rule = error.Rule };

    public override async Task<GetPackResponse> GetPack(GetPackRequest request, ServerCallContext context) =>
        PackMessage.Of(await Read(request.Pack, context));

    public override async Task PrintPack(PrintPackRequest request, IServerStreamWriter<PrintPackResponse> responses, ServerCallContext context)
    {
        var pack = request.Published is { } version ? await Published(request.Pack, version, context) : await Read(request.Pack, context);
        var file = await printer.Print(pack, request.Format, context.CancellationToken);
        await responses.WriteAsync(new() { FileName = file.Name, MediaType = file.MediaType, Warnings = { pack.Warnings } });
        for (var at = 0; at < file.Content.Length; at += ChunkSize)
        {
            var chunk = file.Content.AsMemory(at, Math.Min(ChunkSize, file.Content.Length - at));
            await responses.WriteAsync(new() { Content = UnsafeByteOperations.UnsafeWrap(chunk) });
        }
    }

    public override async Task<ExplainIndicatorResponse> ExplainIndicator(ExplainIndicatorRequest request, ServerCallContext context)
    {
        var cells = await packs.Explain(Caller.Of(context).Authority, Folder(request.Pack), PeriodOf(request.Pack), request.Indicator, context.CancellationToken);
        var response = new ExplainIndicatorResponse();
        response.Cells.AddRange(cells.Select(PackMessage.Of));
        return response;
    }

    public override async Task<DraftCommentaryResponse> DraftCommentary(DraftCommentaryRequest request, ServerCallContext context)
    {
        var folder = request.Pack is { WhichCase: PackOf.WhichOneofCase.None } ? OnlyOneWith(request.Indicator) : Folder(request.Pack);
        return new() { Text = await packs.Draft(Caller.Of(context).Authority, folder, PeriodOf(request.Pack), request.Indicator, context.CancellationToken) };
    }

    Catalogues.CatalogueFolder OnlyOneWith(string indicator) => shelf.With(indicator) switch
    {
        [var only] => only,
        var several => throw new WhichCatalogue(indicator, several.Select(folder => folder.Catalogue.Id)),
    };

    Catalogues.CatalogueFolder Folder(PackOf? asked) => asked?.WhichCase switch
    {
        PackOf.WhichOneofCase.Folder => shelf.Read(Files(asked.Folder)),
        PackOf.WhichOneofCase.Catalogue => shelf.Open(asked.Catalogue),
        _ => null,
    }
    ?? throw new UnknownPack(shelf.Names);

    static Period PeriodOf(PackOf? asked) => Period.TryParse(asked?.Period, out var period) ? period : throw new BadPeriod();

    Task<PackDocument> Read(PackOf? asked, ServerCallContext context)
    {
        var (folder, period) = (Folder(asked), PeriodOf(asked));
        return packs.Read(Caller.Of(context).Authority, folder, period, asked!.View switch { PackView.Exceptions => Layout.Exceptions, PackView.Checks => Layout.Checks, _ => null }, context.CancellationToken);
    }

    async Task<PackDocument> Published(PackOf? asked, Protos.Packs.V1.PublishedPack version, ServerCallContext context)
    {
        if (asked?.WhichCase is not PackOf.WhichOneofCase.Catalogue) throw new UnknownPack(shelf.Names);
        var (_, document) = await published.Read(Caller.Of(context).Authority, new(asked.Catalogue, PeriodOf(asked)), version.Number, version.Public, context.CancellationToken);
        return document;
    }

    static Dictionary<string, byte[]> Files(Protos.Packs.V1.CatalogueFolder? folder) => (folder?.Files ?? [])
        .DistinctBy(file => file.Name)
        .ToDictionary(file => file.Name, file => file.Content.ToByteArray(), StringComparer.Ordinal);
}
