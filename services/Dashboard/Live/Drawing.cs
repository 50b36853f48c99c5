using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Live;

/// <summary>Renders components to text outside a request. One at a time, thrown away after: a renderer keeps all it rendered.</summary>
sealed class Drawing(IServiceProvider services, ILoggerFactory log) : IAsyncDisposable
{
    readonly HtmlRenderer renderer = new(services, log);

    public Task<string> Of<T>(Dictionary<string, object?> parameters) where T : IComponent =>
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());

    public ValueTask DisposeAsync() => renderer.DisposeAsync();
}
