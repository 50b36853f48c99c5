using Google.Protobuf;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>One child's story as it is written down.</summary>
sealed class Story(Child child, GenerateOptions options, Dice dice)
{
    readonly List<IMessage> _written = [];

    // What recurs, such as visits, is told for the years asked for.
    readonly DateOnly _since = options.AsOf.AddYears(-options.Years);

    public Child Child => child;

    public Dice Dice => dice;

    public DateOnly AsOf => options.AsOf;

    public IReadOnlyList<IMessage> Written => _written;

    public void Tell(IMessage message) => _written.Add(message);

    public bool IsPast(DateOnly day) => day <= options.AsOf;

    /// <summary>In the years that are told of.</summary>
    public bool IsTold(DateOnly day) => day >= _since;

    public int DaysOf(Period period) => (period.To ?? options.AsOf).DayNumber - period.From.DayNumber;

    public int AgeOn(DateOnly day) => (day.DayNumber - child.Born.DayNumber) * 100 / 36525;

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>A number of days so that some are late: mostly within the limit, at times up to twice of it.</summary>
    public int MostlyWithin(int least, int limit, int lateInHundred) =>
        dice.InHundred(lateInHundred) ? dice.Between(limit + 1, limit * 2) : dice.Between(least, limit);

    /// <summary>Days that follow each other; one in so many of them is missed, so that the next is late.</summary>
    public IEnumerable<DateOnly> Every(int least, int most, DateOnly from, DateOnly? to, int missedInHundred = 0)
    {
        for (var day = from.AddDays(dice.Between(least, most)); Weekday(day) <= (to ?? options.AsOf); day = day.AddDays(dice.Between(least, most)))
            if (IsTold(Weekday(day)) && !dice.InHundred(missedInHundred))
                yield return Weekday(day);
    }

    public string Past(DateOnly? day) => day <= options.AsOf ? Told.Date(day) : "";
}
