namespace Scorecard.Catalogues;

/// <summary>Which part of a measure an indicator is: "standing=NamedWorker", or several values added up, "age=17,18".</summary>
sealed record MeasurePart(string Key, IReadOnlyList<string> Values)
{
    public static MeasurePart? Read(string text) => text.Split('=', 2) is [{ Length: > 0 } key, { Length: > 0 } values]
        ? new(key, values.Split(',', StringSplitOptions.TrimEntries))
        : null;
}
