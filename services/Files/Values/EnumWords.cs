using Google.Protobuf.Reflection;

namespace Scorecard.Files.Values;

/// <summary>The values of a message's enum by their own word: MISSING_REASON_NOT_AVAILABLE is not_available.</summary>
static class EnumWords
{
    const string None = "UNSPECIFIED";

    public static string Of(EnumValueDescriptor value)
    {
        var prefix = value.EnumDescriptor.FindValueByNumber(0).Name[..^None.Length];
        return value.Number == 0 ? "" : value.Name[prefix.Length..].ToLowerInvariant();
    }

    public static int? Number(EnumDescriptor values, string word) => values.Values.FirstOrDefault(value => Of(value) == word)?.Number;
}
