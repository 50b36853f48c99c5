namespace Intake.Register;

/// <summary>
/// How alike two names are: twice the letter pairs that they share, of all their letter pairs (Dice's coefficient), in whole
/// per cent. Pairs are taken inside words, so that the order of forename and surname does not matter.
/// </summary>
sealed class NameLikeness
{
    readonly Dictionary<(char, char), int> pairs;

    readonly int count;

    NameLikeness(Dictionary<(char, char), int> pairs) => (this.pairs, count) = (pairs, pairs.Values.Sum());

    public static NameLikeness Of(string name) => new(PersonName.Key(name)
        .Split(' ')
        .Select(word => word.Where(char.IsLetter).ToArray())
        .SelectMany(letters => letters.Zip(letters.Skip(1)))
        .CountBy(pair => pair)
        .ToDictionary());

    public int Percent(NameLikeness other)
    {
        if (count + other.count == 0) return 0;
        var shared = pairs.Sum(pair => Math.Min(pair.Value, other.pairs.GetValueOrDefault(pair.Key)));
        return 200 * shared / (count + other.count);
    }
}
