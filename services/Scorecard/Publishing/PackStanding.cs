namespace Scorecard.Publishing;

/// <summary>How far a draft has come.</summary>
enum PackStanding
{
    Draft,
    SignedOff,

    /// <summary>The newest version says the same.</summary>
    Published,
}

static class PackStandings
{
    /// <summary>A draft that changed after it was signed off, or after it was published, is a draft again.</summary>
    public static PackStanding Of(string draftSha256, SignOff? signOff, PublishedPack? latest) =>
        latest?.DraftSha256 == draftSha256 ? PackStanding.Published
        : signOff?.DraftSha256 == draftSha256 ? PackStanding.SignedOff
        : PackStanding.Draft;
}
