using Dashboard.Forms;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Publications.V1;

namespace Dashboard.Packs;

/// <summary>Freezes a pack that is signed off, after a page that asks once more.</summary>
static class PublishSlice
{
    public static void MapPublish(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/packs/{catalogue}/{period}/publish", Ask);
        pages.MapPost("/packs/{catalogue}/{period}/publish", Publish);
    }

    static async Task<RazorComponentResult<PublishPage>> Ask(Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone) =>
        await Page(publications, time, new(catalogue, PackPeriod.OfAddress(period)), "", [], gone);

    static async Task<IResult> Publish(HttpRequest request, Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var sent = await Sent.Of(request, gone);
        try
        {
            await publications.PublishAsync(
                new() { RequestId = sent["request_id"], Pack = view.Id, Role = sent["role"], ExpectedVersion = sent.Number("expected_version") },
                deadline: time.Patiently(), cancellationToken: gone);
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition or StatusCode.Aborted)
        {
            return await Page(publications, time, view, sent["role"], FieldFault.Of(refused), gone);
        }
        return TypedResults.LocalRedirect(view.Path + "?done=published");
    }

    static async Task<RazorComponentResult<PublishPage>> Page(
        Publications.PublicationsClient publications, TimeProvider time, PackView view, string role, IReadOnlyList<FieldFault> faults, CancellationToken cancel)
    {
        var told = await publications.ListVersionsAsync(new() { Pack = view.Id }, deadline: time.Soon(), cancellationToken: cancel);
        return new(new { View = view, Told = told, Role = role, Faults = faults }) { StatusCode = faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
