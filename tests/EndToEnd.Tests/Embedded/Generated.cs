using Scorecard.Files.Generate;

namespace EndToEnd.Tests.Embedded;

/// <summary>An invented authority's files.</summary>
static class Generated
{
    public static readonly DateOnly AsOf = new(2026, 10, 31);

    public const string AsOfText = "2026-10-31";

    public static string Files(string folder, ulong seed, bool mess = false, DateOnly? asOf = null, int children = 800)
    {
        SyntheticAuthority.Write(new GenerateOptions { Children = children, Workers = children * 7 / 80, Years = 2, Seed = seed, Mess = mess, AsOf = asOf ?? AsOf }, folder);
        return folder;
    }
}
