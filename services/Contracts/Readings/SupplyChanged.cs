namespace Scorecard.Contracts.Readings;

/// <summary>A list or file was supplied, with rows or without: what is counted from it is then 0, not unknown. Kind <c>supply</c>, id the list.</summary>
public sealed record SupplyChanged
{
    /// <summary>As imports name it: annex_a_4, supervision.</summary>
    public required string List { get; init; }

    /// <summary>The latest day that one of it showed.</summary>
    public required DateOnly AsOf { get; init; }
}
