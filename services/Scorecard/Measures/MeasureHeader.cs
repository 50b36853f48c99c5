using System.Globalization;
using System.Text.RegularExpressions;

namespace Scorecard.Measures;

/// <summary>The comment that opens a measure file: "-- Key: text", continued by lines that are indented.</summary>
static partial class MeasureHeader
{
    static readonly string[] Required = ["Definition", "Basis", "Unit", "Source", "Needs"];

    static readonly string[] Optional = ["By", "Parameters", "Scale", "Looks back", "Looks ahead"];

    static readonly (string Word, Basis Basis)[] Bases =
        [("period", Basis.Period), ("snapshot", Basis.Snapshot), ("rolling 12 months", Basis.RollingTwelveMonths)];

    /// <param name="more">What the header says beside that, and must say.</param>
    public static Measure Read(string topic, string name, string file, Func<string, string> complete, params IReadOnlyList<string> more)
    {
        var header = Lines(name, file);
        foreach (var missing in Required.Concat(more).Where(key => header.GetValueOrDefault(key, "") == ""))
        {
            throw new FormatException($"{name}: the header does not say \"{missing}\".");
        }
        foreach (var strange in header.Keys.Except([.. Required, .. more, .. Optional]))
        {
            throw new FormatException($"{name}: no header says \"{strange}\". There are: {string.Join(", ", [.. Required, .. more, .. Optional])}.");
        }
        if (!Bases.Any(basis => header["Basis"].StartsWith(basis.Word, StringComparison.Ordinal)))
        {
            throw new FormatException($"{name}: the basis begins with none of: {string.Join(", ", Bases.Select(basis => basis.Word))}.");
        }
        var looksBack = header.GetValueOrDefault("Looks back", "");
        if (!Measure.IsSpan(looksBack)) throw new FormatException($"{name}: looks back \"{looksBack}\", which is neither \"ever\" nor a number of years or months.");
        if (header.GetValueOrDefault("Looks ahead", "ever") != "ever") throw new FormatException($"{name}: looks ahead \"ever\" or not at all.");
        var sql = complete(MeasureSql.WithoutComments(file));
        IReadOnlyList<MeasureParameter> parameters = [.. List(header.GetValueOrDefault("Parameters", "")).Select(text => Parameter(name, text))];
        if (MeasureLint.Broken(sql, parameters.Select(parameter => parameter.Name)).ToList() is { Count: > 0 } broken)
        {
            throw new FormatException($"{name}: {string.Join(", ", broken)}.");
        }
        return new()
        {
            Name = name,
            Topic = topic,
            Definition = header["Definition"],
            BasisText = header["Basis"],
            Basis = Bases.First(basis => header["Basis"].StartsWith(basis.Word, StringComparison.Ordinal)).Basis,
            Unit = header["Unit"],
            Source = header["Source"],
            Needs = List(header["Needs"]),
            By = List(header.GetValueOrDefault("By", "")),
            Parameters = parameters,
            Scale = long.Parse(header.GetValueOrDefault("Scale", "1"), CultureInfo.InvariantCulture),
            LooksBack = looksBack,
            LooksAhead = header.ContainsKey("Looks ahead"),
            Sql = sql,
        };
    }

    public static Dictionary<string, string> Lines(string name, string file)
    {
        var header = new Dictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in file.Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)))
        {
            var text = line[2..].TrimEnd();
            if (text.StartsWith("   ", StringComparison.Ordinal) && key != "")
            {
                header[key] += " " + text.Trim();
                continue;
            }
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new FormatException($"{name}: header line \"{line}\" is not \"-- Key: text\".");
            key = text[..colon].Trim();
            header[key] = text[(colon + 1)..].Trim();
        }
        return header;
    }

    public static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static MeasureParameter Parameter(string name, string text)
    {
        var match = ParameterText().Match(text);
        if (!match.Success) throw new FormatException($"{name}: parameter \"{text}\" is not \"name = number unit\".");
        return new(match.Groups["name"].Value, long.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture), match.Groups["unit"].Value);
    }

    [GeneratedRegex("^(?<name>[a-z_]+) = (?<value>[0-9]+) (?<unit>.+)$")]
    private static partial Regex ParameterText();
}
