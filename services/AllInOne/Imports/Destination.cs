namespace AllInOne.Imports;

/// <summary>Which lists Intake stages; the others are records that go in as they are.</summary>
static class Destination
{
    public static bool IsIntake(string list) => !IsScorecard(list) && !IsWorkforce(list);

    public static bool IsScorecard(string list) => list is "populations";

    static bool IsWorkforce(string list) => list is "teams" or "worker_register" or "posts" or "supervision" or "csww";
}
