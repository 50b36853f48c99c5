using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Live;

/// <summary>Renders components to text outside a request. One at a time, thrown away after: a renderer keeps all it rendered.</summary>
sealed class Drawing : IAsyncDisposable
{
    // The framework's own parts of a rendering are scoped, as in a request.
    readonly AsyncServiceScope scope;
    readonly HtmlRenderer renderer;

    public Drawing(IServiceProvider services, ILoggerFactory log)
    {
        scope = services.CreateAsyncScope();
        renderer = new HtmlRenderer(scope.ServiceProvider, log);
    }

    public Task<string> Of<T>(Dictionary<string, object?> parameters) where T : IComponent =>
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());

    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await scope.DisposeAsync();
    }
}
