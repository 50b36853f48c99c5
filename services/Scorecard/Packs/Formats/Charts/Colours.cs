namespace Scorecard.Packs.Formats.Charts;

/// <summary>The palette as a drawing writes it.</summary>
static class Colours
{
    public const string Series = "#" + Palette.Navy;
    public const string Band = "#" + Palette.Turquoise;
    public const string BandGround = "#" + Palette.PaleTurquoise;
    public const string Target = "#" + Palette.Pink;
    public const string Ink = "#" + Palette.Ink;
    public const string Quiet = "#" + Palette.Quiet;
    public const string Grid = "#" + Palette.Faint;
    public const string Paper = "#" + Palette.White;
}
