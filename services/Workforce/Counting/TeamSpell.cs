using Scorecard.Contracts.Cases;

namespace Workforce.Counting;

/// <summary>How one case stands in a team, from a day up to, not including, another.</summary>
sealed record TeamSpell(
    string Team, string Worker, string Standing, long NotQualified, long ReferredDay, long AlsoInvolved, long FromDay, long ToDay)
{
    public Standing Stands { get; } = Enum.Parse<Standing>(Standing);

    public bool On(int day) => FromDay <= day && day < ToDay;

    /// <summary>The first day after this one on which it begins or ends.</summary>
    public int NextChange(int day) => (int)(FromDay > day ? FromDay : ToDay > day ? ToDay : Days.Open);
}
