using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>What a cell says, or the rule it breaks; neither when it says nothing.</summary>
readonly record struct Reading<T>(T? Value, Rule? Broken)
{
    public static implicit operator Reading<T>(T value) => new(value, null);

    public static implicit operator Reading<T>(Rule broken) => new(default, broken);
}
