namespace Scorecard.Weekly;

/// <summary>Where something due stands in a week. Each thing is in one, so that they may be added up.</summary>
enum DueState
{
    /// <summary>It fell due on a day of the week that is over, and was not done in time.</summary>
    Missed,

    /// <summary>It fell due before the week, and is still to be done.</summary>
    Overdue,

    /// <summary>It is to be done in the 7 days after the last that is over.</summary>
    In7Days,

    /// <summary>It is to be done in the 7 days after those.</summary>
    In14Days,
}

static class DueStates
{
    static readonly (DueState State, string Name)[] Named =
        [(DueState.Missed, "missed"), (DueState.Overdue, "overdue"), (DueState.In7Days, "in_7_days"), (DueState.In14Days, "in_14_days")];

    public static IEnumerable<string> Names => Named.Select(one => one.Name);

    public static string NameOf(DueState state) => Named.First(one => one.State == state).Name;

    /// <summary>Empty: every one.</summary>
    public static DueState? Read(string name) => name == "" ? null
        : Named.FirstOrDefault(one => one.Name == name) is { Name: not null } found ? found.State : throw new UnknownState(name);
}
