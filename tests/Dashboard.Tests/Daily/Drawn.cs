using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dashboard.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Daily;

/// <summary>A component's HTML, parsed.</summary>
static class Drawn
{
    public static async Task<IDocument> Of<T>(params (string Name, object? Value)[] parameters) where T : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var drawing = new Drawing(services, NullLoggerFactory.Instance);
        var html = await drawing.Of<T>(parameters.ToDictionary(given => given.Name, given => given.Value));
        return new HtmlParser().ParseDocument(typeof(T).Name is "TeamRow" ? $"<table>{html}</table>" : html);
    }

    public static string Text(this IDocument page, string selector) =>
        string.Join(' ', page.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
