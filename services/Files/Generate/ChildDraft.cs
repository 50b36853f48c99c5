using System.Globalization;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>One child's story, from the referral to the day of the extract.</summary>
sealed class ChildDraft(GenerateOptions options, Dice dice, Staffing staffing)
{
    static readonly (Life Life, int Share)[] Lives =
    [
        (Life.FrontDoor, 15), (Life.Closed, 37), (Life.OpenAssessment, 8), (Life.ChildInNeed, 15), (Life.ChildProtection, 6),
        (Life.LookedAfter, 12), (Life.CareLeaver, 5), (Life.NoRecourse, 1), (Life.Disabled, 1),
    ];

    static readonly string[] Genders = ["a) Male", "b) Female"];
    static readonly string[] Ethnicities = ["a) WBRI", "a) WBRI", "a) WBRI", "a) WBRI", "d) WOTH", "f) MWBC", "i) MOTH", "j) AIND", "k) APKN", "l) ABAN", "n) BCRB", "o) BAFR", "r) OOTH"];

    public Child Of(int number)
    {
        var life = AnyLife();
        var (born, referred) = Days(life);
        var closed = life == Life.Closed ? referred.AddDays(dice.Between(20, options.AsOf.DayNumber - referred.DayNumber)) : (DateOnly?)null;
        var child = new Child
        {
            // Numbers without pattern, as case systems give them; a spreadsheet will take them for numbers.
            Id = (2_000_003 + (number * 7) + dice.Roll(7)).ToString(CultureInfo.InvariantCulture),
            Life = life,
            Born = born,
            Gender = dice.Of(Genders),
            Ethnicity = dice.Of(Ethnicities),
            IsDisabled = life == Life.Disabled || dice.InHundred(7),
            ReferredOn = referred,
            ClosedOn = closed,
            PlanFrom = life == Life.ChildProtection ? Later(referred, 50) : null,
            CareFrom = life == Life.LookedAfter ? Later(referred, 60) : null,
            IsOnlyInItsOwnList = life is Life.ChildProtection or Life.LookedAfter && dice.InHundred(1),
            HeldBy = new Holder("", ""),
            Allocations = [],
        };
        return life == Life.FrontDoor ? child with { HeldBy = Screened(referred) } : new Holding(child, options, dice, staffing).Held();
    }

    Life AnyLife()
    {
        var roll = dice.Roll(100);
        foreach (var (life, share) in Lives)
            if ((roll -= share) < 0)
                return life;
        throw new InvalidOperationException("The shares do not add up to 100.");
    }

    (DateOnly Born, DateOnly Referred) Days(Life life)
    {
        var (youngest, oldest) = life switch { Life.CareLeaver => (18 * 366, 24 * 365), Life.LookedAfter => (200, 17 * 365), _ => (60, 17 * 365) };
        var age = life == Life.LookedAfter ? oldest - dice.Skewed(0, oldest - youngest) : dice.Between(youngest, oldest);
        var known = life switch
        {
            Life.OpenAssessment => dice.Skewed(0, 60),
            Life.FrontDoor => dice.Between(0, options.Years * 365),
            Life.Closed => dice.Between(25, options.Years * 365),
            Life.LookedAfter => dice.Skewed(90, 2600),
            Life.ChildProtection => dice.Skewed(70, 1100),
            // A care leaver's case as such opens at eighteen.
            Life.CareLeaver => age - (18 * 365) - 5,
            Life.ChildInNeed or Life.NoRecourse or Life.Disabled => dice.Skewed(20, 900),
        };
        return (options.AsOf.AddDays(-Math.Max(age, life == Life.CareLeaver ? age : known + 1)), options.AsOf.AddDays(-known));
    }

    DateOnly Later(DateOnly start, int days) => start.AddDays(Math.Min(days, options.AsOf.DayNumber - start.DayNumber));

    Holder Screened(DateOnly day)
    {
        var team = staffing.AnyTeam(TeamType.FrontDoor);
        return new Holder(team.Name, staffing.AnyHolder(team, day)?.DisplayName ?? "");
    }
}
