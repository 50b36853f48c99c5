namespace Scorecard.Contracts.Register;

public enum TeamType
{
    FrontDoor,
    Assessment,
    Safeguarding,
    ChildrenInCare,
    Disabled,
    CareLeavers,
    NoRecourse,
    Other,
}
