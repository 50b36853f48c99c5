using Scorecard.Measures;

namespace Scorecard.Quality;

/// <summary>What may be wrong with a record, and which measures it moves.</summary>
/// <param name="Query">Counts the records that break the rule: its unit is their kind, its definition what is wrong with them.</param>
/// <param name="Do">What puts it right.</param>
sealed record QualityRule(Measure Query, string Do, IReadOnlyList<string> Moves)
{
    public string Name => Query.Name;

    public static QualityRule Read(string topic, string name, string file, Func<string, string> complete)
    {
        var query = MeasureHeader.Read(topic, name, file, complete, "Do", "Moves");
        var header = MeasureHeader.Lines(name, file);
        return new(query, header["Do"], MeasureHeader.List(header["Moves"]));
    }
}
