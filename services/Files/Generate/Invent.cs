using YamlDotNet.Serialization;

namespace Scorecard.Files.Generate;

/// <summary>The lists of words beside this file.</summary>
static class Invent
{
    static readonly Dictionary<string, List<string>> Names = Load("names.yaml");

    public static readonly IReadOnlyDictionary<string, List<string>> AnnexA = Load("annex_a_2024.yaml");

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

    static Dictionary<string, List<string>> Load(string name)
    {
        using var stream = typeof(Invent).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(reader);
    }
}
