namespace Scorecard.Packs.Formats.Charts;

/// <summary>The Government Analysis Function's colours for charts: dark blue, turquoise, dark pink. Orange is left out, it is under 3:1 on white.</summary>
static class Palette
{
    public const string Series = "#12436D";
    public const string Band = "#28A197";
    public const string Target = "#801650";
    public const string Ink = "#0b0c0c";
    public const string Quiet = "#505a5f";
    public const string Grid = "#d9dcde";
}
