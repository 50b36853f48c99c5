using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats;

/// <summary>How a tone looks in every format: each ink at 4.5 to 1 or better on its fill, and the symbol that says the same without colour where there are only letters.</summary>
sealed record ToneLook(string? Fill, string Ink, string Symbol)
{
    public static ToneLook Of(Tone tone) => tone switch
    {
        Tone.Plain => new(null, Palette.Ink, ""),
        Tone.Red => new("F6D4D2", "7D1128", "◆"),
        Tone.Amber => new("FFE9B8", "6A4300", "▲"),
        Tone.Green => new("D3EBD5", "0B4F1D", "●"),
        Tone.Blue => new("D5E4F3", Palette.Navy, "●"),
        Tone.Better => new("CFEAE4", "00503F", "+"),
        Tone.Quiet => new("EDEEEF", "4A5459", "–"),
        Tone.Improving => new(null, "0B5A22", ""),
        Tone.Worsening => new(null, "8F1530", ""),
    };

    /// <summary>The symbol before a rating's word; a sign such as "-" or "↑" stands alone.</summary>
    public static string Before(Cell cell) =>
        cell.Value is null && cell.Text.Any(char.IsLetter) && Of(cell.Tone).Symbol is { Length: > 0 } symbol ? symbol + " " : "";
}
