using Dashboard.Forms;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Publications.V1;

namespace Dashboard.Packs;

/// <summary>Somebody answers for a pack: asked on a page of its own that says what stands against it.</summary>
static class SignOffSlice
{
    public static void MapSignOff(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/packs/{catalogue}/{period}/sign-off", Ask);
        pages.MapPost("/packs/{catalogue}/{period}/sign-off", Sign);
    }

    static async Task<RazorComponentResult<SignOffPage>> Ask(Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone) =>
        await Page(publications, time, new(catalogue, PackPeriod.OfAddress(period)), "", "", [], gone);

    static async Task<IResult> Sign(HttpRequest request, Publications.PublicationsClient publications, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var sent = await Sent.Of(request, gone);
        try
        {
            await publications.SignOffAsync(
                new()
                {
                    RequestId = sent["request_id"],
                    Pack = view.Id,
                    Role = sent["role"],
                    Reason = sent["reason"],
                    ExpectedVersion = sent.Number("expected_version"),
                    DraftSha256 = sent["draft_sha256"],
                },
                deadline: time.Patiently(), cancellationToken: gone);
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition or StatusCode.Aborted)
        {
            return await Page(publications, time, view, sent["role"], sent["reason"], FieldFault.Of(refused), gone);
        }
        return TypedResults.LocalRedirect(view.Path + "?done=signed-off");
    }

    static async Task<RazorComponentResult<SignOffPage>> Page(
        Publications.PublicationsClient publications, TimeProvider time, PackView view, string role, string reason, IReadOnlyList<FieldFault> faults, CancellationToken cancel)
    {
        var told = await publications.ListVersionsAsync(new() { Pack = view.Id }, deadline: time.Soon(), cancellationToken: cancel);
        return new(new { View = view, Told = told, Role = role, Reason = reason, Faults = faults }) { StatusCode = faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
