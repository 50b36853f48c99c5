using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Html;

/// <summary>The page's two style sheets, and the hashes by which its security policy allows them and nothing else.</summary>
static class Styles
{
    // Written out, because the margins of a page know no variables.
    static readonly (string Name, string Value)[] Named =
    [
        ("ink", Palette.Ink), ("quiet", Palette.Quiet), ("line", Palette.Line), ("faint", Palette.Faint), ("tint", Palette.Tint), ("brand", Palette.Navy),
        ("warning", ToneLook.Of(Tone.Amber).Ink),
    ];

    public static string Sheet { get; } = Read();

    /// <summary>What every printed page carries in its margins, the title from the second on: only a style sheet can say it.</summary>
    public static string Margins(PackDocument document)
    {
        var title = Text($"{document.Organisation}: {document.FullTitle}");
        var asAt = Text("Figures as at " + Days.Long(document.AsAt));
        return $"@page{{@top-left{{content:{title}}}@top-right{{content:{Text(document.Standing)}}}@bottom-left{{content:{asAt}}}}}@page :first{{@top-left{{content:none}}}}";
    }

    public static string Policy(params IEnumerable<string> sheets) =>
        "default-src 'none'; style-src " + string.Join(' ', sheets.Select(sheet => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'")) + "; base-uri 'none'; form-action 'none'";

    /// <summary>As a CSS string in which no character can end the string or the sheet.</summary>
    static string Text(string text) => '"' + string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == ' ') ? rune.ToString()
        : rune.Value == 0 ? ""
        : $"\\{rune.Value.ToString("x", CultureInfo.InvariantCulture)} ")) + '"';

    static string Read()
    {
        using var stream = new StreamReader(typeof(Styles).Assembly.GetManifestResourceStream("Scorecard.Packs.Formats.Html.pack.css")!);
        // A browser hashes a sheet with its line ends as plain line feeds.
        var sheet = stream.ReadToEnd().ReplaceLineEndings("\n").Replace("/* tones */", Tones(), StringComparison.Ordinal);
        return Named.Aggregate(sheet, (text, colour) => text.Replace($"var(--{colour.Name})", $"#{colour.Value}", StringComparison.Ordinal));
    }

    static string Tones() => string.Join('\n', Enum.GetValues<Tone>().Where(tone => tone is not Tone.Plain).Select(tone =>
    {
        var (name, look) = (tone.ToString().ToLowerInvariant(), ToneLook.Of(tone));
        return $".{name}{{color:#{look.Ink}}}{(look.Fill is { } fill ? $"\n.tag.{name}{{background:#{fill}}}" : "")}";
    }));
}
