using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Html;

namespace Scorecard.Packs.Formats;

/// <summary>One page that needs nothing beside it: no script, no address outside, styles inside and named by their hashes.</summary>
static class HtmlPack
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<byte[]> Print(PackDocument document)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var page = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Rendering.Page)] = Page.Of(document) });
        return await renderer.Dispatcher.InvokeAsync(async () => Utf8.GetBytes((await renderer.RenderComponentAsync<Rendering>(page)).ToHtmlString()));
    }
}
