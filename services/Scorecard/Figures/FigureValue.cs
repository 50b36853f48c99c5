using System.Globalization;
using Scorecard.Indicators;

namespace Scorecard.Figures;

/// <summary>A figure as it is read.</summary>
static class FigureValue
{
    const int Decimals = 4;

    /// <summary>Null where the denominator is 0.</summary>
    public static decimal? Of(Figure figure, long scale) =>
        figure.Denominator == 0 ? null : Numbers.Round((decimal)figure.Numerator * scale / figure.Denominator, Decimals);

    public static string Text(Figure figure, long scale) => Of(figure, scale)?.ToString("F4", CultureInfo.InvariantCulture) ?? "";
}
