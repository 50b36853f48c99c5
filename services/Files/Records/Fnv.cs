namespace Scorecard.Files.Records;

/// <summary>FNV-1a, 64 bits. Among a million rows two different keys meet once in forty million files, and then loudly: both rows are rejected.</summary>
static class Fnv
{
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
