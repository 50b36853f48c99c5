using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

static class Reviewing
{
    /// <summary>One review within each limit of days after the one before; the last limit holds on.</summary>
    public static void Write(Story story, ReviewType type, Period period, IReadOnlyList<int> limits, int lateInHundred)
    {
        var (day, held) = (period.From, 0);
        while (true)
        {
            var limit = limits[Math.Min(held++, limits.Count - 1)];
            day = Story.Weekday(day.AddDays(story.Dice.InHundred(lateInHundred) ? limit + story.Dice.Between(3, 40) : limit - story.Dice.Between(2, limit / 6)));
            if (day > (period.To ?? story.AsOf))
                return;
            story.Tell(new Review { ChildId = story.Child.Id, Type = type, HeldOn = Told.Date(day) });
        }
    }
}
