namespace Scorecard.Packs.Formats;

/// <summary>
/// The colours of every format, as RRGGBB. Dark blue, turquoise and dark pink are those of the Government Analysis Function for
/// charts; its orange is left out, it is under 3 to 1 on white.
/// </summary>
static class Palette
{
    public const string Navy = "12436D";
    public const string Turquoise = "28A197";
    public const string PaleTurquoise = "E9F5F4";
    public const string Pink = "801650";
    public const string Ink = "0B0C0C";
    public const string Quiet = "505A5F";
    public const string Line = "B1B4B6";
    public const string Faint = "D9DCDE";
    public const string Tint = "EEF2F6";
    public const string White = "FFFFFF";
}
