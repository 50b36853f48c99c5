using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Child in need plans, their visits and reviews; and children who are privately fostered.</summary>
static class NeedDraft
{
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

    static void Foster(Story story, Period need)
    {
        var end = need.From.AddDays(story.Dice.Between(60, 600));
        DateOnly? to = end < (need.To ?? story.AsOf) ? end : need.To;
        story.Tell(new PrivateFostering { ChildId = story.Child.Id, From = Told.Date(need.From), To = Told.Date(to) });
        Visiting.Write(story, VisitType.PrivateFostering, story.Every(30, 48, need.From, to), aloneInHundred: 80);
    }
}
