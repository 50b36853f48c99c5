using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>The shape and the words that go with a tone, so that colour never says it alone.</summary>
static class Sign
{
    /// <summary>An outline in a square of 16.</summary>
    public static string Shape(Tone tone) => tone switch
    {
        Tone.Plain => "",
        Tone.Red => "M8 0l8 8-8 8-8-8z",
        Tone.Amber => "M8 1l8 14H0z",
        Tone.Green => "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z",
        Tone.Blue => "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zm0 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9z",
        Tone.Better => "M6 1h4v5h5v4h-5v5H6v-5H1V6h5z",
        Tone.Quiet => "M2 6.5h12v3H2z",
        Tone.Improving => "M8 3l7 8-2 2-5-6-5 6-2-2z",
        Tone.Worsening => "M8 13l7-8-2-2-5 6-5-6-2 2z",
    };

    /// <summary>Said where the cell prints no word of its own.</summary>
    public static string Words(Tone tone) => tone switch
    {
        Tone.Plain => "",
        Tone.Red => "red",
        Tone.Amber => "amber",
        Tone.Green => "green",
        Tone.Blue => "blue",
        Tone.Better => "better than the target",
        Tone.Quiet => "no rating",
        Tone.Improving => "improving",
        Tone.Worsening => "getting worse",
    };

    /// <summary>What an arrow says: that a change is good or bad where it is rated, else only its direction. Null for what is no arrow.</summary>
    public static string? Arrow(Cell cell) => cell.Text switch
    {
        "↑" or "↓" or "↗" or "↘" when cell.Tone is Tone.Improving or Tone.Worsening => Words(cell.Tone),
        "↑" or "↗" => "up",
        "↓" or "↘" => "down",
        "→" => "no change",
        _ => null,
    };
}
