using System.Text.Json;

namespace Scorecard.Figures;

/// <summary>The part of the authority that a figure is of: a team, an area, or values of what its measure is broken down by. Without parts it is the whole.</summary>
sealed record Breakdown(IReadOnlyList<BreakdownPart> Parts)
{
    public const string Team = "team";

    public const string Area = "area";

    public static readonly Breakdown Whole = new([]);

    public static Breakdown Of(string key, string? value) => new([new(key, value)]);

    /// <summary>As it is kept: a JSON array, so that no two can read the same.</summary>
    public string Key => JsonSerializer.Serialize([.. Parts.SelectMany(part => (string?[])[part.Key, part.Value])], FigureJson.Default.StringArray);

    public static Breakdown ReadKey(string key) =>
        new([.. JsonSerializer.Deserialize(key, FigureJson.Default.StringArray)!.Chunk(2).Select(pair => new BreakdownPart(pair[0]!, pair[1]))]);

    public bool IsOf(string key) => Parts is [var only] && only.Key == key;

    public bool Holds(CountedUnit unit) => Parts.All(part => unit.ValueOf(part.Key) == part.Value);

    public override string ToString() => string.Join(';', Parts);
}

sealed record BreakdownPart(string Key, string? Value)
{
    public string Said => Value ?? NoneOf(Key);

    public static string NoneOf(string key) => key is Breakdown.Team or Breakdown.Area ? $"(no {key})" : "(none)";

    public override string ToString() => $"{Key}={Said}";
}
