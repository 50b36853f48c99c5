using Scorecard.Protos.Publications.V1;

namespace Dashboard.Packs;

/// <summary>How far a pack has come, in words and as a tag's colour.</summary>
static class StandingWords
{
    public static string Of(ListVersionsResponse told) => (told.Draft?.Standing ?? default) switch
    {
        Standing.Draft => told.Versions.Count == 0 ? "Draft" : $"Changed since version {told.Versions[^1].Number}",
        Standing.SignedOff => "Signed off",
        Standing.Published => $"Published, version {told.Versions[^1].Number}",
        Standing.Unspecified => "Not told",
    };

    public static string Colour(ListVersionsResponse told) => (told.Draft?.Standing ?? default) switch
    {
        Standing.Draft or Standing.Unspecified => "govuk-tag--grey",
        Standing.SignedOff => "govuk-tag--blue",
        Standing.Published => "govuk-tag--green",
    };
}
