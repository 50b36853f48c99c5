using YamlDotNet.Serialization;

namespace Scorecard.Files.Generate;

/// <summary>The lists of words beside this file.</summary>
static class Invent
{
    static readonly Dictionary<string, List<string>> Names = Load<List<string>>("names.yaml");

    static readonly Dictionary<string, Dictionary<string, string>> Words = Load<Dictionary<string, string>>("annex_a_words.yaml");

    public static readonly IReadOnlyDictionary<string, List<string>> AnnexA = Load<List<string>>("annex_a_2024.yaml");

    /// <summary>A code as Annex A writes it; null for none.</summary>
    public static string? Word(string set, object code) => code.ToString() is { Length: > 0 } and not "Unspecified" and var told ? Words[set][told] : null;

    /// <summary>A different person for each number.</summary>
    public static (string Forename, string Surname) Person(int number)
    {
        var (forenames, surnames) = (Names["forenames"], Names["surnames"]);
        // 7,919 is prime, so that the walk meets every pair once before it repeats; then a middle initial tells them apart.
        var (round, pair) = Math.DivRem(number, forenames.Count * surnames.Count);
        var at = (int)(pair * 7919L % (forenames.Count * surnames.Count));
        var forename = forenames[at % forenames.Count];
        return (round == 0 ? forename : $"{forename} {(char)('A' + ((round - 1) % 26))}", surnames[at / forenames.Count]);
    }

    static Dictionary<string, T> Load<T>(string name)
    {
        using var stream = typeof(Invent).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, T>>(reader);
    }
}
