using Scorecard.Measures;

namespace Scorecard.Weekly;

/// <summary>A kind of movement, or of thing due: one SQL file.</summary>
/// <param name="Query">One row for each movement; or for each thing due, 1 in the numerator where it was done in time.</param>
/// <param name="Title">As a screen is headed.</param>
/// <param name="Decides">The measure that what is due moves; null of a movement.</param>
sealed record WeeklyKind(Measure Query, string Title, string? Decides)
{
    public const string CameIn = "came_in";

    public const string WentOut = "went_out";

    public const string Due = "due";

    public string Name => Query.Name;

    public string Group => Query.Topic;

    public bool IsDue => Group == Due;

    public static WeeklyKind Read(string group, string name, string file, Func<string, string> complete)
    {
        var query = MeasureHeader.Read(group, name, file, complete, group == Due ? ["Title", "Decides"] : ["Title"]);
        var header = MeasureHeader.Lines(name, file);
        return new(query, header["Title"], header.GetValueOrDefault("Decides"));
    }
}
