using Dashboard.Forms;
using Dashboard.Patterns;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace Dashboard.Packs;

/// <summary>What somebody will do about a pack's figures: listed, added and changed.</summary>
static class ActionsSlice
{
    public static string Address(PackView view, string? number = null) => $"{view.Path}/actions{(number is null ? "" : $"/edit?number={Uri.EscapeDataString(number)}")}";

    public static void MapActions(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/packs/{catalogue}/{period}/actions", List);
        pages.MapGet("/packs/{catalogue}/{period}/actions/edit", Ask);
        pages.MapPost("/packs/{catalogue}/{period}/actions/edit", Write);
    }

    static async Task<RazorComponentResult<ActionsPage>> List(
        HttpRequest request, PackPrints prints, Reported.ReportedClient reported, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        return new(new { View = view, Actions = await Read(prints, reported, time, view, gone), Sort = Sort.Of(request.Query, "number"), Done = request.Query["done"] == "saved" });
    }

    static async Task<RazorComponentResult<ActionPage>> Ask(
        PackPrints prints, Reported.ReportedClient reported, TimeProvider time, string catalogue, string period, string? number, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var known = (await Read(prints, reported, time, view, gone)).FirstOrDefault(shown => shown.Action.Number == number);
        return Page(view, known?.Action ?? new() { Catalogue = catalogue, Raised = view.Period.Text, Status = ActionStatus.Open }, known, [], overtaken: false);
    }

    static async Task<IResult> Write(
        HttpRequest request, PackPrints prints, Reported.ReportedClient reported, Records.RecordsClient records, TimeProvider time, string catalogue, string period, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var sent = await Sent.Of(request, gone);
        var written = new PackAction
        {
            Catalogue = catalogue,
            Number = sent["number"],
            Raised = sent["raised"],
            Step = sent["step"],
            Outcome = sent["outcome"],
            Owners = { sent.List("owners") },
            Timescale = sent["timescale"],
            Due = sent["due"],
            Status = ActionShown.Status(sent["status"]),
            Closed = sent["closed"],
            Indicators = { sent.List("indicators") },
            Decision = sent["decision"],
        };
        var telling = await Telling.Of(records, new() { ExpectedVersion = sent.Number("expected_version"), PackAction = written }, sent["request_id"], time, gone);
        if (telling.Taken) return TypedResults.LocalRedirect($"{Address(view)}?done=saved");
        var now = (await Read(prints, reported, time, view, gone)).FirstOrDefault(shown => shown.Action.Number == written.Number);
        return Page(view, written, now, telling.Faults, telling.Overtaken);
    }

    static async Task<IReadOnlyList<ActionShown>> Read(PackPrints prints, Reported.ReportedClient reported, TimeProvider time, PackView view, CancellationToken cancel)
    {
        var facts = Telling.Facts(reported, new() { Kind = FactKind.PackAction, About = view.Catalogue }, time, cancel);
        return ActionShown.Of(await prints.Read(view, cancel), await facts);
    }

    static RazorComponentResult<ActionPage> Page(PackView view, PackAction draft, ActionShown? known, IReadOnlyList<FieldFault> faults, bool overtaken) =>
        new(new { View = view, Draft = draft, Known = known, Faults = faults, Overtaken = overtaken })
        {
            StatusCode = overtaken ? StatusCodes.Status409Conflict : faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
}
