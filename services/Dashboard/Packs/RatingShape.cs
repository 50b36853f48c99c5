using Dashboard.Packs.Document;

namespace Dashboard.Packs;

/// <summary>The shape that goes with a rating, so that colour never says it alone: an outline in a square of 16.</summary>
static class RatingShape
{
    public static string Of(Tone tone) => tone switch
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
}
