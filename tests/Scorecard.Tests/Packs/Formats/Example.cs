using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>The packs that every format is tried on.</summary>
static class Example
{
    static readonly Dictionary<string, Func<PackDocument>> Packs = new()
    {
        ["monthly"] = MonthlyPack.Document,
        ["cards"] = CardsPack.Document,
        ["narrative"] = NarrativePack.Document,
        ["awkward"] = AwkwardPack.Document,
    };

    public static IEnumerable<string> Names => Packs.Keys;

    public static PackDocument Pack(string name) => Packs[name]();

    public static async Task<IDocument> Page(PackDocument document)
    {
        using var stream = new MemoryStream(await HtmlPack.Print(document));
        return await new HtmlParser().ParseDocumentAsync(stream, TestContext.Current.CancellationToken);
    }
}
