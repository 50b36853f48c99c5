namespace Scorecard.Publishing;

/// <summary>Configuration section <c>Publishing</c>.</summary>
sealed class PublishingOptions
{
    /// <summary>Whoever wrote the last commentary of a pack does not sign it off. Not where there is one user.</summary>
    public bool SignOffByAnother { get; set; } = true;
}
