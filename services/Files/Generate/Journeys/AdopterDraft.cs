using System.Globalization;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>Those who adopt the children that are matched, and as many who are on the way or gave up.</summary>
sealed class AdopterDraft(GenerateOptions options, Dice dice)
{
    static readonly string[] Reasons = ["1 withdrew", "2 on hold", "3 refused"];

    int _number;
    int _family;

    public IEnumerable<Adopter> For(IReadOnlyList<Adoption> adoptions) =>
        adoptions.Where(adoption => adoption.MatchedOn.Length > 0).SelectMany(Matched).Concat(Enumerable.Range(0, options.Children / 150).SelectMany(_ => Hopeful()));

    IEnumerable<Adopter> Matched(Adoption adoption)
    {
        var matched = DateOnly.ParseExact(adoption.MatchedOn, "yyyy-MM-dd");
        return Family(From(matched.AddDays(-dice.Between(330, 700)), matched.AddDays(-dice.Between(10, 200))), adopter =>
        {
            adopter.MatchedOn = adoption.MatchedOn;
            adopter.PlacedOn = adoption.PlacedOn;
            adopter.AdoptedOn = adoption.AdoptedOn;
            if (adoption.PlacedOn.Length > 0)
                adopter.ChildrenPlaced = 1;
        });
    }

    IEnumerable<Adopter> Hopeful()
    {
        var enquired = options.AsOf.AddDays(-dice.Between(5, 500));
        var left = dice.InHundred(20) ? options.AsOf.AddDays(-dice.Roll(Math.Max(1, (options.AsOf.DayNumber - enquired.DayNumber) / 2))) : (DateOnly?)null;
        var reason = left is null ? "" : dice.Of(Reasons);
        return Family(From(enquired, left is null ? enquired.AddDays(dice.Between(200, 400)) : null), adopter => (adopter.LeftOn, adopter.LeftBecause) = (Told.Date(left), reason));
    }

    // Stage 1 is meant to take two months and stage 2 four.
    Adopter From(DateOnly enquired, DateOnly? approved)
    {
        var stage1 = enquired.AddDays(dice.Between(5, 30));
        var stage2 = stage1.AddDays(dice.Between(50, 80));
        return new Adopter
        {
            EnquiredOn = Told.Date(enquired),
            Stage1From = Until(stage1, approved),
            Stage1To = Until(stage2.AddDays(-1), approved),
            Stage2From = Until(stage2, approved),
            Stage2To = Until(approved?.AddDays(-5), approved),
            AppliedOn = Until(approved?.AddDays(-30), approved),
            ApprovedOn = Until(approved, approved),
        };
    }

    string Until(DateOnly? day, DateOnly? approved) => approved is not null && day <= options.AsOf && day <= approved ? Told.Date(day) : "";

    IEnumerable<Adopter> Family(Adopter one, Action<Adopter> end)
    {
        end(one);
        one.FamilyId = string.Create(CultureInfo.InvariantCulture, $"F{++_family:D4}");
        for (var people = dice.InHundred(70) ? 2 : 1; people > 0; people--)
            yield return new Adopter(one) { AdopterId = string.Create(CultureInfo.InvariantCulture, $"{700_001 + _number++}") };
    }
}
