using Dashboard.Forms;
using Dashboard.Packs;
using Dashboard.Patterns;
using Dashboard.Sources;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Packs.V1;
using PacksClient = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace Dashboard.Catalogues;

static class CataloguesSlice
{
    // What the service takes in one message.
    const long LargestFolder = 4 * 1024 * 1024;

    public static void MapCatalogues(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/catalogue", async (PackShelf shelf, CancellationToken gone) => new RazorComponentResult<CataloguesPage>(new { Shelf = await shelf.Read(gone) }));
        pages.MapGet("/catalogue/check", () => new RazorComponentResult<CheckPage>());
        pages.MapPost("/catalogue/check", Check);
        pages.MapGet("/catalogue/{catalogue}", Show);
    }

    static async Task<IResult> Show(HttpRequest request, PackShelf shelf, string catalogue, CancellationToken gone) => await shelf.Find(catalogue, gone) is { } shelved
        ? new RazorComponentResult<CataloguePage>(new { Shelved = shelved, Sort = Sort.Of(request.Query, "listed") })
        : new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };

    static async Task<RazorComponentResult<CheckPage>> Check(HttpRequest request, PacksClient packs, TimeProvider time, CancellationToken gone)
    {
        var files = (await request.ReadFormAsync(gone)).Files.GetFiles("files");
        if (files.Count == 0) return Refused("Choose the files of the catalogue’s folder: catalogue.yaml, and its CSV files if it has any.");
        if (files.Sum(file => file.Length) > LargestFolder) return Refused("The files are larger than 4 MB together.");
        var folder = new CatalogueFolder();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            folder.Files.Add(new CatalogueFile { Name = Path.GetFileName(file.FileName), Content = await ByteString.FromStreamAsync(content, gone) });
        }
        try
        {
            return new(new { Checked = await packs.CheckCatalogueAsync(new() { Folder = folder }, deadline: time.Soon(), cancellationToken: gone) });
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.ResourceExhausted)
        {
            return Refused(refused.Status.Detail);
        }
    }

    static RazorComponentResult<CheckPage> Refused(string why) =>
        new(new { Faults = (IReadOnlyList<FieldFault>)[new("files", why)] }) { StatusCode = StatusCodes.Status400BadRequest };
}
