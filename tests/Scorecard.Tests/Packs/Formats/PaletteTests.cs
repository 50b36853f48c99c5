using System.Reflection;
using System.Text.RegularExpressions;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;
using Scorecard.Packs.Formats.Charts;
using Scorecard.Packs.Formats.Html;

namespace Scorecard.Tests.Packs.Formats;

public sealed partial class PaletteTests
{
    // The ground of paper, and of what has the focus or was followed by a link.
    static readonly string[] OfThePage = ["FFF", "FD0", "FFF2B3"];

    static readonly HashSet<string> Known =
    [
        .. typeof(Palette).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!),
        .. Enum.GetValues<Tone>().Select(ToneLook.Of).SelectMany(look => new[] { look.Ink, look.Fill }).OfType<string>(),
        .. OfThePage,
    ];

    [Fact]
    public void EveryFormat_HasItsColoursFromOnePalette()
    {
        Hexadecimal().Matches(Styles.Sheet).Select(match => match.Groups[1].Value.ToUpperInvariant()).ShouldBeSubsetOf(Known);
        using var word = new StreamReader(typeof(Palette).Assembly.GetManifestResourceStream("Scorecard.Packs.Formats.Docx.Styles.xml")!);
        OfWord().Matches(word.ReadToEnd()).Select(match => match.Groups[1].Value).ShouldBeSubsetOf(Known);
        typeof(Colours).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => ((string)field.GetRawConstantValue()!)[1..]).ShouldBeSubsetOf(Known);
        Styles.Sheet.ShouldNotContain("var(--");
    }

    [Fact]
    public void EveryTone_IsReadOnItsGround()
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var look = ToneLook.Of(tone);

            Contrast(look.Ink, look.Fill ?? Palette.White).ShouldBeGreaterThanOrEqualTo(4.5, $"{tone}");
        }
    }

    // WCAG 2.2, contrast ratio.
    static double Contrast(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    static double Luminance(string colour) => Enumerable.Range(0, 3)
        .Select(place => Convert.ToInt32(colour.Substring(place * 2, 2), 16) / 255.0)
        .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
        .Zip([0.2126, 0.7152, 0.0722], (part, weight) => part * weight)
        .Sum();

    [GeneratedRegex("#([0-9a-fA-F]{3,6})\\b")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex("(?:w:color w:val|w:fill)=\"([0-9A-Fa-f]{6})\"")]
    private static partial Regex OfWord();
}
