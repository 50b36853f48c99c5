using System.Text.Json;

namespace Scorecard.ServiceDefaults.Rights;

/// <summary>A role or a right as people write it.</summary>
public static class Words
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
