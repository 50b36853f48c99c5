using Google.Protobuf;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Child in need plans, their visits and reviews; and children who are privately fostered.</summary>
static class NeedDraft
{
    const int ShortestFostering = 60;

    public static void Write(Story story, Way way)
    {
        foreach (var need in way.Need)
        {
            story.Tell(new NeedPlan { ChildId = story.Child.Id, From = Told.Date(need.From), To = Told.Date(need.To) });
            Visiting.Write(story, VisitType.ChildInNeed, story.Every(18, 40, need.From, need.To), aloneInHundred: 50);
            Reviewing.Write(story, ReviewType.ChildInNeed, need, [90], lateInHundred: 20);
            if (story.Dice.InThousand(15))
                Foster(story, need);
        }
    }

    /// <summary>However small the authority, one child is privately fostered, for as long as visits tell of it.</summary>
    public static IEnumerable<IMessage> FosterOne(IReadOnlyList<Story> stories)
    {
        var found = stories.SelectMany(story => story.Written.OfType<NeedPlan>().Select(plan => (Story: story, Need: new Period(Day(plan.From)!.Value, Day(plan.To)))))
            .FirstOrDefault(each => each.Story.IsTold(each.Need.From) && each.Story.DaysOf(each.Need) >= ShortestFostering);
        if (found.Story is null)
            return [];
        var before = found.Story.Written.Count;
        Foster(found.Story, found.Need);
        return found.Story.Written.Skip(before);
    }

    static void Foster(Story story, Period need)
    {
        var end = need.From.AddDays(story.Dice.Between(ShortestFostering, 600));
        DateOnly? to = end < (need.To ?? story.AsOf) ? end : need.To;
        story.Tell(new PrivateFostering { ChildId = story.Child.Id, From = Told.Date(need.From), To = Told.Date(to) });
        Visiting.Write(story, VisitType.PrivateFostering, story.Every(30, 48, need.From, to), aloneInHundred: 80);
    }

    static DateOnly? Day(string iso) => iso.Length == 0 ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
