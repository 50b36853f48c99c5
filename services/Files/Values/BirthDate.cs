using Scorecard.Records.Rules;

namespace Scorecard.Files.Values;

/// <summary>What a date of birth can be.</summary>
static class BirthDate
{
    const int LongestPregnancyDays = 40 * 7;

    // Nobody in a list is older: care leavers are supported until 25, and the oldest of them were born before 1990 no more.
    const int OldestYear = 1990;

    const int OldestAge = 25;

    public static Rule? Broken(DateOnly born, DateOnly asOf) =>
        born.Year < OldestYear ? RuleBook.FarPast
        : asOf.DayNumber + LongestPregnancyDays < born.DayNumber ? RuleBook.FutureDate
        : null;

    /// <summary>DfE rules 8606 and 8775Q: a start long before the birth; older than 25.</summary>
    public static Rule? Odd(DateOnly born, DateOnly? since, DateOnly asOf) =>
        born.DayNumber - since?.DayNumber > LongestPregnancyDays ? RuleBook.BeforeBirth
        : born.AddYears(OldestAge + 1) <= asOf ? RuleBook.OverAge
        : null;
}
