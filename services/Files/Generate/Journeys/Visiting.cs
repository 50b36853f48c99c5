using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

static class Visiting
{
    public static void Write(Story story, VisitType type, IEnumerable<DateOnly> days, int aloneInHundred)
    {
        foreach (var day in days)
        {
            var seen = story.Dice.InHundred(94);
            story.Tell(new Visit { ChildId = story.Child.Id, Type = type, VisitedOn = Told.Date(day), Seen = seen, SeenAlone = seen && story.Dice.InHundred(aloneInHundred) });
        }
    }
}
