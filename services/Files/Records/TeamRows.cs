using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

static class TeamRows
{
    public static Team Read(RowCells row)
    {
        var (from, to) = row.Period("from", "to");
        return new Team
        {
            Team_ = row.Name("team"),
            Name = row.Name("name"),
            Area = row.Name("area"),
            Type = Type(row),
            Manager = row.Name("manager"),
            From = Told.Date(from),
            To = Told.Date(to),
        };
    }

    static TeamType Type(RowCells row) => row.Code("type") switch
    {
        "front_door" => TeamType.FrontDoor,
        "assessment" => TeamType.Assessment,
        "safeguarding" => TeamType.Safeguarding,
        "children_in_care" => TeamType.ChildrenInCare,
        "disabled" => TeamType.Disabled,
        "care_leavers" => TeamType.CareLeavers,
        "no_recourse" => TeamType.NoRecourse,
        "other" => TeamType.Other,
        _ => TeamType.Unspecified,
    };
}
