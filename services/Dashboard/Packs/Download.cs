using Grpc.Core;
using Microsoft.Net.Http.Headers;
using Scorecard.Protos.Packs.V1;

namespace Dashboard.Packs;

/// <summary>A pack as a file, handed on as it comes: it is never whole in memory.</summary>
static class Download
{
    public static readonly IReadOnlyList<(string Name, PackFormat Format, string Words)> Formats =
    [
        ("pdf", PackFormat.Pdf, "PDF, to print"),
        ("docx", PackFormat.Docx, "Word document (docx)"),
        ("xlsx", PackFormat.Xlsx, "Excel workbook (xlsx)"),
        ("html", PackFormat.Html, "One web page (html)"),
        ("csv", PackFormat.Csv, "Every figure as a table (csv)"),
        ("json", PackFormat.Json, "For other programs (json)"),
    ];

    public static string Address(PackView view, string format) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString($"{view.Path}/download/{format}", (view with { Section = "", Area = "", Rating = "", Sort = "" }).Query);

    public static async Task<IResult> Send(HttpContext context, PackPrints prints, string catalogue, string period, string format)
    {
        var known = Formats.FirstOrDefault(known => known.Name == format);
        if (known.Name is null) return new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<Patterns.NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
        using var print = prints.Print(PackView.Of(catalogue, period, context.Request.Query), known.Format, context.RequestAborted);
        // What the service refuses is told as a page: nothing is sent before its first answer.
        await print.ResponseStream.MoveNext(context.RequestAborted);
        var first = print.ResponseStream.Current;
        context.Response.ContentType = first.MediaType;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = first.FileName }.ToString();
        await foreach (var part in print.ResponseStream.ReadAllAsync(context.RequestAborted)) await context.Response.Body.WriteAsync(part.Content.Memory, context.RequestAborted);
        return Results.Empty;
    }
}
