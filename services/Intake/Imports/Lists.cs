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

    public static bool IsExtract(string list) => list == Referrals || OfOpenCases.Contains(list);
}
