using Microsoft.AspNetCore.Components;

namespace Scorecard.Packs.Formats.Html;

/// <summary>The one component: pages are functions from records to markup, because a component's parameters would have to be public.</summary>
sealed class Rendering : ComponentBase
{
    [Parameter, EditorRequired]
    public RenderFragment Page { get; set; } = null!;

    protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) => Page(builder);
}
