using System.Text;
using Dashboard.Packs;
using Dashboard.Patterns;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Reported.V1;

namespace Dashboard.Indicators;

static class IndicatorsSlice
{
    public static void MapIndicators(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/indicators", List);
        pages.MapGet("/indicators/{code}.csv", SendCsv);
        pages.MapGet("/indicators/{code}", Show);
    }

    static async Task<RazorComponentResult<IndicatorsPage>> List(HttpRequest request, PackShelf shelf, string? find, string? catalogue, string? topic, CancellationToken gone) =>
        new(new { Shelf = await shelf.Read(gone), View = new IndicatorSearch(find?.Trim() ?? "", catalogue ?? "", topic ?? ""), Sort = Sort.Of(request.Query, "topic") });

    static async Task<IResult> Show(
        PackShelf shelf, PackPrints prints, Reported.ReportedClient reported, TimeProvider time, string code, string? catalogue, string? period, CancellationToken gone)
    {
        var shelved = await shelf.Read(gone);
        if (await Find(shelved, prints, code, catalogue, period, gone) is not var (view, outline, shown)) return NotFound();
        var facts = await Telling.Facts(reported, new() { Kind = FactKind.Commentary, About = code }, time, gone);
        var others = shelved.Where(other => other.Catalogue != view.Catalogue && other.Outline?.Find(code) is not null).ToList();
        return new RazorComponentResult<IndicatorPage>(new { View = view, Outline = outline, Shown = shown, Commentary = facts, Others = (IReadOnlyList<Shelved>)others });
    }

    static async Task<IResult> SendCsv(PackShelf shelf, PackPrints prints, string code, string? catalogue, string? period, CancellationToken gone)
    {
        if (await Find(await shelf.Read(gone), prints, code, catalogue, period, gone) is not var (view, _, shown)) return NotFound();
        return TypedResults.File(Encoding.UTF8.GetBytes(IndicatorCsv.Of(view, shown)), "text/csv; charset=utf-8", $"{code}-{view.Period.Text.Replace('/', '-')}.csv");
    }

    /// <summary>In the pack that is asked for; else in the newest one that has it.</summary>
    static async Task<(PackView View, PackOutline Outline, IndicatorShown Shown)?> Find(
        IReadOnlyList<Shelved> shelf, PackPrints prints, string code, string? catalogue, string? period, CancellationToken cancel)
    {
        if (catalogue is { Length: > 0 } && period is { Length: > 0 })
        {
            var view = new PackView(catalogue, PackPeriod.OfAddress(period));
            var asked = PackOutline.Of(await prints.Read(view, cancel));
            return asked.Find(code) is { } there ? (view, asked, there) : null;
        }
        var found = shelf.Where(shelved => catalogue is not { Length: > 0 } || shelved.Catalogue == catalogue)
            .OrderByDescending(shelved => shelved.Outline?.Find(code)?.Latest is not null).FirstOrDefault(shelved => shelved.Outline?.Find(code) is not null);
        return found is { Newest: { } newest, Outline: { } outline } ? (new(found.Catalogue, newest), outline, outline.Find(code)!) : null;
    }

    static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };
}
