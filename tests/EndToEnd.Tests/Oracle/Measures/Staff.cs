namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Social workers in post, by the workforce census's roles: 3 first line managers, 4 to 6 senior practitioners, case holders and qualified without cases.</summary>
static class Staff
{
    public static readonly int[] SocialWorkers = [4, 5, 6];
    public static readonly int[] TeamManagers = [3];
    public static readonly int[] Qualified = [3, 4, 5, 6];

    public static List<Worker> InPost(Reckoning at, int[] roles) =>
        [.. at.Authority.Workers.Where(worker => worker.Kind == Kind.SocialWorker && roles.Contains(worker.Role) && Standing.InPost(worker, at.Day))];

    public static int FteHundredths(Worker worker) => (int)(100 * worker.Fte);

    public static Unit Unit(Reckoning at, Worker worker, long numerator, long denominator) =>
        new($"worker/{worker.Id}", at.Authority.FindTeam(worker.Team), numerator, denominator);
}
