using Scorecard.Reported;

namespace Scorecard.Catalogues;

static class FolderFacts
{
    public static ToldFacts Read(IReadOnlyDictionary<string, string> files) => new();
}
