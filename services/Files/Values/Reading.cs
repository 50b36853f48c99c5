using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>What a cell says, or the rule it breaks; neither when it says nothing. A query is told, and the value is taken.</summary>
readonly record struct Reading<T>(T? Value, Rule? Broken, Rule? Query = null)
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(Rule broken) => new(default, broken);
}
