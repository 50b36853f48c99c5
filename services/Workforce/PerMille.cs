namespace Workforce;

/// <summary>Tenths of a per cent, half up, as percentages are printed. Null: a share of nothing.</summary>
static class PerMille
{
    public static int? Of(int part, int whole) =>
        whole == 0 ? null : (int)Math.Round(1000m * part / whole, 0, MidpointRounding.AwayFromZero);
}
