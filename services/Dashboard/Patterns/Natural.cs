using System.Globalization;

namespace Dashboard.Patterns;

/// <summary>Text in the order that people expect: "2" before "10", capitals as small letters.</summary>
static class Natural
{
    public static readonly StringComparer Comparer = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
