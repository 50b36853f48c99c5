using System.Globalization;

namespace Dashboard.Charts;

static class Number
{
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>As a person reads it: 1,250, 0.5.</summary>
    public static string Of(decimal value) => value.ToString("#,0.####", English);

    /// <summary>As SVG reads it, to a tenth of a pixel.</summary>
    public static string Svg(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
