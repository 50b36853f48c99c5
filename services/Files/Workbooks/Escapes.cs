using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Files.Workbooks;

/// <summary>A workbook writes characters that XML cannot hold by their number: _x0007_.</summary>
static partial class Escapes
{
    public static string Undo(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    public static string Do(string text) => Special().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_{match.Value[1..]}"));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escaped();

    // An underscore that would read as an escape is one itself.
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]")]
    private static partial Regex Special();
}
