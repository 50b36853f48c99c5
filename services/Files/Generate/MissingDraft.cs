using Scorecard.Files.Values;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>Episodes of being missing or away: many for a few children in care, few for others.</summary>
sealed class MissingDraft(GenerateOptions options, Dice dice)
{
    public IEnumerable<MissingEpisode> Of(Child child)
    {
        var (setting, chances, most) = child.Life switch
        {
            Life.LookedAfter => (MissingSetting.Care, 110, 9),
            Life.FrontDoor or Life.Closed => (MissingSetting.Home, 8, 2),
            Life.CareLeaver => (MissingSetting.Home, 5, 1),
            _ => (dice.InHundred(30) ? MissingSetting.Education : MissingSetting.Home, 35, 3),
        };
        if (!dice.InThousand(chances) || options.AsOf.DayNumber - child.ReferredOn.DayNumber < 40 || Age(child) >= 18)
            return [];
        return Episodes(child, setting, dice.Between(1, most));
    }

    IEnumerable<MissingEpisode> Episodes(Child child, MissingSetting setting, int count)
    {
        var known = Math.Min(options.AsOf.DayNumber - child.ReferredOn.DayNumber, options.Years * 365);
        // One slot of days each, longer than any episode, so that no two overlap.
        count = Math.Min(count, known / 20);
        var slot = known / count;
        for (var n = 0; n < count; n++)
        {
            var isLast = n == count - 1;
            var day = options.AsOf.AddDays(-known + (n * slot) + dice.Roll(slot - 8));
            var isOpen = isLast && dice.InHundred(setting == MissingSetting.Education ? 25 : 10);
            yield return Episode(child, setting, isOpen ? options.AsOf.AddDays(-dice.Skewed(1, 6)) : day, isOpen);
        }
    }

    MissingEpisode Episode(Child child, MissingSetting setting, DateOnly day, bool isOpen)
    {
        var start = At(day, dice.Between(3, 23));
        var episode = new MissingEpisode
        {
            ChildId = child.Id,
            Setting = setting,
            Kind = setting == MissingSetting.Care && dice.InHundred(35) ? MissingKind.Away : MissingKind.Missing,
            StartedAt = Told.Instant(start),
        };
        if (!isOpen)
            Return(episode, day.AddDays(dice.Skewed(1, 6)));
        return episode;
    }

    // Interviews are offered nearly always, accepted often, and held within 72 hours in most cases.
    void Return(MissingEpisode episode, DateOnly day)
    {
        if (day > options.AsOf)
            return;
        episode.ReturnedAt = Told.Instant(At(day, dice.Between(3, 22)));
        episode.InterviewOffered = dice.InHundred(88);
        if (!episode.InterviewOffered)
            return;
        episode.InterviewAccepted = dice.InHundred(72);
        var held = day.AddDays(dice.InHundred(65) ? dice.Between(1, 2) : dice.Between(4, 12));
        if (episode.InterviewAccepted && held <= options.AsOf)
            episode.InterviewAt = Told.Instant(At(held, dice.Between(9, 18)));
    }

    // Never in the hour that comes twice, or not at all.
    DateTimeOffset At(DateOnly day, int hour) => London.Instant(day.ToDateTime(new TimeOnly(hour, dice.Roll(60)))).Value!.Value;

    int Age(Child child) => (options.AsOf.DayNumber - child.Born.DayNumber) / 365;
}
