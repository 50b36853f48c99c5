namespace Intake.Imports.Journeys;

/// <summary>What several lists of one import tell of one kind: the census tells conferences in two places, and two files may tell one placement.</summary>
static class OfLists
{
    /// <summary>A row of a later list is what an earlier one told of the same day, and adds to it.</summary>
    public static IReadOnlyList<ToldJourney> Together(IEnumerable<IEnumerable<ToldJourney>> lists)
    {
        List<ToldJourney> told = [];
        foreach (var list in lists)
        {
            var earlier = told.ToList();
            foreach (var row in list)
            {
                var same = earlier.Find(other => other.At == row.At);
                if (same is null)
                {
                    told.Add(row);
                    continue;
                }
                earlier.Remove(same);
                told[told.IndexOf(same)] = row with { Body = row.Kind.Merged(same.Body, row.Body) };
            }
        }
        return told;
    }
}
