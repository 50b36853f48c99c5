using System.Globalization;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Where a child lived in care, one place after another; a temporary move comes back to the same.</summary>
static class PlacementDraft
{
    const string Home = "Hometown";

    // Placed with those who will adopt, without the consent of the parents.
    const string Adopters = "A5";

    static readonly string[] Types = ["U1", "U4", "U4", "U6", "U6", "U6", "U6", "K2", "K2", "H5", "P1", "R1", "S1"];
    static readonly string[] Temporary = ["T0", "T1", "T2", "T3", "T4"];
    static readonly string[] Providers = ["PR1", "PR1", "PR1", "PR4", "PR4", "PR5"];
    static readonly string[] Neighbours = ["Nextshire", "Overton", "Farborough"];

    public static void Write(Story story, Period care, Adoption? adoption)
    {
        var last = care.To ?? story.AsOf;
        var adopters = adoption is { PlacedOn.Length: > 0 } ? DateOnly.ParseExact(adoption.PlacedOn, "yyyy-MM-dd") : (DateOnly?)null;
        var places = new List<Placement>();
        for (var from = care.From; from < last || places.Count == 0;)
        {
            var place = from == adopters ? With(Somewhere(story, from), Adopters) : Somewhere(story, from);
            places.Add(place);
            var next = from.AddDays(from == adopters ? 10_000 : places.Count == 1 ? story.Dice.Skewed(10, 700) : story.Dice.Skewed(60, 1900));
            if (adopters > from && next > adopters)
                next = adopters.Value;
            else if (adopters is null && story.Dice.InHundred(7) && next.DayNumber - from.DayNumber > 60 && next < last)
                next = Respite(story, places, from.AddDays(story.Dice.Between(15, 40)));
            from = next;
        }
        for (var at = 0; at < places.Count; at++)
        {
            places[at].To = at + 1 < places.Count ? places[at + 1].From : Told.Date(care.To);
            story.Tell(places[at]);
        }
    }

    // Away for some days, and back: the next move comes from the same place.
    static DateOnly Respite(Story story, List<Placement> places, DateOnly from)
    {
        var back = from.AddDays(story.Dice.Between(3, 18));
        places.Add(With(places[^1].Clone(), story.Dice.Of(Temporary), from));
        places.Add(With(places[^2].Clone(), places[^2].Type, back));
        return back.AddDays(story.Dice.Between(60, 900));
    }

    static Placement Somewhere(Story story, DateOnly from)
    {
        var inside = story.Dice.InHundred(64);
        var type = story.Dice.Of(Types);
        var place = new Placement
        {
            ChildId = story.Child.Id,
            From = Told.Date(from),
            Type = type,
            Provider = type == "P1" ? "PR0" : story.Dice.Of(Providers),
            Location = inside ? PlacementLocation.Inside : PlacementLocation.Outside,
            Authority = inside ? Home : story.Dice.Of(Neighbours),
            Urn = type is "K2" ? string.Create(CultureInfo.InvariantCulture, $"SC{400_000 + story.Dice.Roll(60_000)}") : "",
        };
        if (story.Dice.InHundred(96))
            place.DistanceTenths = inside ? story.Dice.Skewed(2, 140) : story.Dice.Skewed(60, 1600);
        return place;
    }

    static Placement With(Placement place, string type, DateOnly? from = null)
    {
        place.Type = type;
        if (from is not null)
            place.From = Told.Date(from);
        return place;
    }
}
