namespace Scorecard.Measures;

/// <summary>The comment that opens a measure file: "-- Key: text", continued by lines that are indented.</summary>
static class MeasureHeader
{
    public static Measure Read(string name, string sql)
    {
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in sql.Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)))
        {
            var text = line[2..].TrimEnd();
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (text.StartsWith("   ", StringComparison.Ordinal) && key != "")
            {
                header[key] += " " + text.Trim();
                continue;
            }
            if (colon < 0) throw new FormatException($"{name}: header line \"{line}\" is not \"-- Key: text\".");
            key = text[..colon].Trim();
            header[key] = text[(colon + 1)..].Trim();
        }
        foreach (var missing in Measure.HeaderKeys.Where(wanted => header.GetValueOrDefault(wanted, "") == ""))
        {
            throw new FormatException($"{name}: the header does not say \"{missing}\".");
        }
        return new Measure(name, sql, header);
    }
}
