using Scorecard.Contracts.Readings;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>That a list was supplied, and the latest day that one of it showed.</summary>
static class Supply
{
    /// <summary>No child's id has a colon.</summary>
    public static string Subject(string list) => $"supply:{list}";

    public static Decision Tell(SubjectRecords subject, string list, DateOnly asOf)
    {
        var known = subject.Find(IntakeKinds.Supply, list)?.AsOf;
        return Decision.Accept(IntakeKinds.Supply.Write(list, new SupplyChanged { List = list, AsOf = known > asOf ? known.Value : asOf }));
    }

    /// <summary>As the other imports tell it.</summary>
    public static Decision Undo(string list, DateOnly? others) => Decision.Accept(others is { } asOf
        ? IntakeKinds.Supply.Write(list, new SupplyChanged { List = list, AsOf = asOf })
        : IntakeKinds.Supply.Withdraw(list));
}
