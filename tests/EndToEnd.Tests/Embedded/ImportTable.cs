using System.Globalization;
using System.Text.RegularExpressions;

namespace EndToEnd.Tests.Embedded;

/// <summary>The table that an import ends with.</summary>
static partial class ImportTable
{
    public static IReadOnlyList<(string File, int Read, int Accepted, int Rejected)> Of(string output) =>
        [.. Line().Matches(output).Select(line => (line.Groups["file"].Value.Trim(), Int(line, "read"), Int(line, "accepted"), Int(line, "rejected")))];

    static int Int(Match line, string group) => int.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ +(?<file>\S.*?) {2,}\S+ +(?<read>\d+) +(?<accepted>\d+) +(?<rejected>\d+) +\d+ +\d+ *$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
