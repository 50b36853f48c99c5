using Scorecard.Measures;

namespace Scorecard.Quality;

/// <summary>The rules of data quality, one for each file of this folder's folders.</summary>
sealed class QualityCatalogue(IReadOnlyList<QualityRule> rules)
{
    const string Folder = "Scorecard.Quality.";

    public IReadOnlyList<QualityRule> Rules { get; } = rules;

    public bool Has(string name) => Rules.Any(rule => rule.Name == name);

    /// <param name="settings">Quality:id:parameter sets a limit otherwise than the file.</param>
    public static QualityCatalogue Load(IConfiguration? settings = null)
    {
        var common = MeasureCatalogue.CommonTables();
        return new([.. MeasureCatalogue.Files(Folder).Select(file =>
        {
            var rule = QualityRule.Read(file.Topic, file.Name, file.Text, sql => MeasureSql.Complete(sql, common));
            return rule with { Query = MeasureCatalogue.Set(settings, "Quality", rule.Query) };
        })]);
    }
}
