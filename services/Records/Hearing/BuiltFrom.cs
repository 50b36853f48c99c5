using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>The shapes that a generation's rows were built from. Rows of another shape lack what it tells: everything is read again.</summary>
sealed class BuiltFrom(IReadOnlyDictionary<string, long> shapes)
{
    const string Own = "";

    // Generations from before shapes were kept are of the first.
    const long First = 1;

    /// <summary>An older version of the projection filled these rows. One that is not replaced yet leaves a newer one's alone.</summary>
    public bool Otherwise(Projection projection) => shapes.GetValueOrDefault(Own, First) < projection.Shape;

    /// <summary>A kind that was kept is told in a newer shape. An older one comes from an instance that is not replaced yet.</summary>
    public bool Outgrown(IEnumerable<RecordChange> changes) =>
        changes.Any(change => shapes.TryGetValue(change.Kind, out var shape) && change.Shape > shape);

    /// <summary>What is not noted yet, once these changes are in the rows.</summary>
    public IEnumerable<(string Kind, long Shape)> With(Projection projection, IEnumerable<RecordChange> kept)
    {
        if (!shapes.ContainsKey(Own)) yield return (Own, projection.Shape);
        foreach (var kind in kept.GroupBy(change => change.Kind).Where(kind => !shapes.ContainsKey(kind.Key)))
        {
            yield return (kind.Key, kind.Max(change => change.Shape));
        }
    }
}
