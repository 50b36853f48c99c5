namespace EndToEnd.Tests.Oracle;

static class UnallocatedLines
{
    /// <summary>Under every reason; the headline is a part of it.</summary>
    public static IEnumerable<UnallocatedLine> Of(Authority authority, DateOnly day) =>
        from each in Standing.All(authority, day)
        where each.Reason != Reason.None
        select new UnallocatedLine(each.Child, each.Team?.Name ?? "(no team)", Words(each), each.Referred, each.Days);

    public static bool Headline(UnallocatedLine line) => line.Reason is "no_worker" or "team_only";

    static string Words(Standing standing) => standing.Reason switch
    {
        Reason.NoWorker => "no_worker",
        Reason.TeamOnly => "team_only",
        Reason.DutyFolder => "duty_folder",
        Reason.NameOnly => $"name_only:{standing.Detail}",
        Reason.NotQualified => "not_qualified",
        Reason.None => "",
    };
}
