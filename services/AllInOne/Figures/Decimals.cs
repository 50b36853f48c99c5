namespace AllInOne.Figures;

static class Decimals
{
    /// <summary>Per cent with one decimal.</summary>
    public static decimal OfPerMille(int perMille) => perMille / 10.0m;
}
