using System.Globalization;
using Scorecard.Figures;
using Scorecard.Records;

namespace Scorecard.Quality;

/// <summary>A record that breaks a rule.</summary>
/// <param name="Child">Null where the record is of no child.</param>
/// <param name="Team">The code of the team that owns it.</param>
/// <param name="Day">The day that it is about.</param>
sealed record BrokenRule(QualityRule Rule, string Record, string? Child, string? Team, DateOnly Day)
{
    public static BrokenRule Of(QualityRule rule, CountedUnit unit) => new(rule, unit.Record, unit.ValueOf("child"), unit.Team, DayOf(unit));

    static DateOnly DayOf(CountedUnit unit) => unit.ValueOf("at") is { } at
        ? London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(at, CultureInfo.InvariantCulture)))
        : DateOnly.FromDayNumber(int.Parse(unit.ValueOf("day")!, CultureInfo.InvariantCulture));
}
