namespace Scorecard.Measures;

/// <summary>The measures that this service computes, one for each file of this folder.</summary>
sealed class MeasureCatalogue(IReadOnlyList<Measure> measures)
{
    public IReadOnlyList<Measure> Measures { get; } = measures;

    public static MeasureCatalogue Load()
    {
        const string Folder = "Scorecard.Measures.";
        const string Extension = ".sql";
        var assembly = typeof(MeasureCatalogue).Assembly;
        return new MeasureCatalogue([.. assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(resource =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
                return MeasureHeader.Read(resource[Folder.Length..^Extension.Length], reader.ReadToEnd());
            })]);
    }
}
