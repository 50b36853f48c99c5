using Dashboard.Forms;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace Dashboard.Packs;

/// <summary>What is said of an indicator in a pack, written where its figures stand.</summary>
static class CommentarySlice
{
    public static string Address(PackView view, string code) => $"{view.Path}/commentary/{Uri.EscapeDataString(code)}";

    public static void MapCommentary(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/packs/{catalogue}/{period}/commentary/{code}", Ask);
        pages.MapPost("/packs/{catalogue}/{period}/commentary/{code}", Write);
    }

    static async Task<IResult> Ask(PackPrints prints, Reported.ReportedClient reported, TimeProvider time, string catalogue, string period, string code, CancellationToken gone) =>
        await Page(prints, reported, time, new(catalogue, PackPeriod.OfAddress(period)), code, null, [], gone);

    static async Task<IResult> Write(
        HttpRequest request, PackPrints prints, Reported.ReportedClient reported, Records.RecordsClient records, TimeProvider time, string catalogue, string period, string code, CancellationToken gone)
    {
        var view = new PackView(catalogue, PackPeriod.OfAddress(period));
        var sent = await Sent.Of(request, gone);
        var written = new Commentary { Indicators = { sent.List("indicators") }, Period = view.Period.Text, Part = sent["part"], Text = sent["text"], Author = sent["author"], Role = sent["role"] };
        var telling = await Telling.Of(records, new() { ExpectedVersion = sent.Number("expected_version"), Commentary = written }, sent["request_id"], time, gone);
        return telling.Taken
            ? TypedResults.LocalRedirect($"{view.Path}?done=saved#{PackAnchor.Of(code)}")
            : await Page(prints, reported, time, view, code, new(written, telling.Overtaken), telling.Faults, gone);
    }

    static async Task<IResult> Page(
        PackPrints prints, Reported.ReportedClient reported, TimeProvider time, PackView view, string code, UnsavedComment? unsaved, IReadOnlyList<FieldFault> faults, CancellationToken cancel)
    {
        var facts = Telling.Facts(reported, new() { Kind = FactKind.Commentary, About = code, Period = view.Period.Text }, time, cancel);
        var shown = PackOutline.Of(await prints.Read(view, cancel)).Find(code);
        if (shown is null) return new RazorComponentResult<Patterns.NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
        var parts = CommentPart.Of(shown, await facts, unsaved);
        return new RazorComponentResult<CommentaryPage>(new { View = view, Shown = shown, Parts = parts, Faults = faults })
        {
            StatusCode = unsaved is null ? StatusCodes.Status200OK : unsaved.Overtaken ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }
}
