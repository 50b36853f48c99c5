using System.Globalization;

namespace Dashboard.Patterns;

/// <summary>A field of a CSV file (RFC 4180).</summary>
static class CsvField
{
    // A text that a spreadsheet would run as a formula is told to be text; a number with a sign stays one.
    public static string Of(string text)
    {
        if (text.Length > 1 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) && !decimal.TryParse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _)) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
