namespace Scorecard.Measures;

/// <summary>The measures that this service computes, one for each file of this folder's folders.</summary>
sealed class MeasureCatalogue
{
    const string Folder = "Scorecard.Measures.";

    const string Extension = ".sql";

    // Not measures, but what several of them begin with.
    const string Common = "common";

    readonly Dictionary<string, Measure> byName;

    MeasureCatalogue(IReadOnlyList<Measure> measures)
    {
        Measures = measures;
        byName = measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Null when there is none of that name.</summary>
    public Measure? Find(string name) => byName.GetValueOrDefault(name);

    public Measure Known(string name) => byName[name];

    /// <param name="settings">Measures:id:parameter sets a standard otherwise than the file.</param>
    public static MeasureCatalogue Load(IConfiguration? settings = null)
    {
        var common = CommonTables();
        return new([.. Files(Folder).Where(file => file.Topic != Common).Select(file =>
        {
            var measure = MeasureHeader.Read(file.Topic, file.Name, file.Text, sql => MeasureSql.Complete(sql, common));
            return Set(settings, "Measures", measure);
        })]);
    }

    /// <summary>What statements may begin with, by name.</summary>
    public static IReadOnlyDictionary<string, string> CommonTables() => Files(Folder).Where(file => file.Topic == Common)
        .ToDictionary(file => file.Name, file => MeasureSql.WithoutComments(file.Text), StringComparer.Ordinal);

    /// <summary>With its standards as the section of the settings says them, else as the file does.</summary>
    public static Measure Set(IConfiguration? settings, string section, Measure measure) =>
        measure with { Parameters = [.. measure.Parameters.Select(parameter => Set(settings, section, measure.Name, parameter))] };

    public static MeasureParameter Set(IConfiguration? settings, string section, string name, MeasureParameter parameter)
    {
        var key = $"{section}:{name}:{parameter.Name}";
        if (settings?[key] is not { Length: > 0 } text) return parameter;
        if (!long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) || value <= 0)
        {
            throw new FormatException($"{key} is \"{text}\", which is no number above 0 of {parameter.Unit}.");
        }
        return parameter with { Value = value };
    }

    /// <summary>Every file below a folder, by the folder that it is in.</summary>
    public static IEnumerable<(string Topic, string Name, string Text)> Files(string folder)
    {
        var assembly = typeof(MeasureCatalogue).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal) && resource.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var place = resource[folder.Length..^Extension.Length].Split('.');
            yield return (place[0], place[1], reader.ReadToEnd());
        }
    }
}
