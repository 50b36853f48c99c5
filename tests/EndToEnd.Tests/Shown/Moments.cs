using System.Globalization;

namespace EndToEnd.Tests.Shown;

static class Moments
{
    public static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime();
}
