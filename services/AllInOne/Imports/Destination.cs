namespace AllInOne.Imports;

/// <summary>Which lists Intake stages; the others are records that go in as they are.</summary>
static class Destination
{
    public static bool IsIntake(string list) =>
        list is "allocation_log" or "missing_episodes" || list.StartsWith("annex_a_", StringComparison.Ordinal);
}
