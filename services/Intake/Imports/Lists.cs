using Intake.Journeys;

namespace Intake.Imports;

/// <summary>The lists that Intake takes, as messages name them.</summary>
static class Lists
{
    public const string Referrals = "annex_a_3";
    public const string ChildrenInNeed = "annex_a_6";
    public const string ChildProtection = "annex_a_7";
    public const string LookedAfter = "annex_a_8";
    public const string CareLeavers = "annex_a_9";
    public const string AllocationLog = "allocation_log";
    public const string MissingEpisodes = "missing_episodes";

    /// <summary>The lists that say what is open on a day, in the order in which they name team and worker.</summary>
    public static readonly IReadOnlyList<string> OfOpenCases = [ChildrenInNeed, LookedAfter, ChildProtection, CareLeavers];

    // Everything that happened in the six months before.
    static readonly HashSet<string> Windows = new(["annex_a_1", "annex_a_2", Referrals, "annex_a_4", "annex_a_5"], StringComparer.Ordinal);

    // Of the SSDA903 files those that tell how things stand on 31 March, or some days of a child's way.
    static readonly HashSet<string> Parts = new(["ssda903_oc2", "ssda903_oc3", "ssda903_ad1", "ssda903_placed_adoption"], StringComparer.Ordinal);

    public static bool IsExtract(string list) => list == Referrals || OfOpenCases.Contains(list);

    /// <summary>What a list, where it is complete, shows every open one of; null where there is no such kind.</summary>
    public static JourneyKind? Shown(string list) => list switch
    {
        ChildProtection => JourneyKinds.ProtectionPlan,
        LookedAfter => JourneyKinds.CarePeriod,
        CareLeavers => JourneyKinds.CareLeaver,
        _ => null,
    };

    /// <summary>Of these an older one after a newer is refused. Logs only tell what they name.</summary>
    public static bool Ages(string list) => list is not (AllocationLog or MissingEpisodes);

    /// <summary>How much of what happened to a child a list tells (docs/decisions/extracts.md).</summary>
    public static Telling Telling(string list) =>
        Windows.Contains(list) ? Imports.Telling.Window
        : list.StartsWith("annex_a_", StringComparison.Ordinal) || Parts.Contains(list) ? Imports.Telling.Part
        : Imports.Telling.Whole;
}

/// <summary>How much a list tells of a kind of fact, in the order in which lists of one import are taken: the later win.</summary>
enum Telling
{
    /// <summary>How things stand, and the latest of some: the rest is not said, and an empty cell says nothing.</summary>
    Part,

    /// <summary>All of its time, but not every field: an empty cell says nothing.</summary>
    Window,

    /// <summary>All of its time, and each record whole.</summary>
    Whole,
}
