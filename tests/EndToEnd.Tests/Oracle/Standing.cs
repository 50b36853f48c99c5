namespace EndToEnd.Tests.Oracle;

enum Reason
{
    None,
    NoWorker,
    TeamOnly,
    DutyFolder,
    NameOnly,
    NotQualified,
}

/// <summary>How one open case stands on a day.</summary>
sealed record Standing(string Child, Team? Team, Worker? Holder, Reason Reason, string Detail, Need Need, DateOnly Referred, int Days)
{
    const int LongAbsence = 28;

    public bool HasNamedWorker => Reason is Reason.None or Reason.NotQualified;

    public bool IsAllocated => HasNamedWorker || Reason is Reason.DutyFolder;

    public bool IsUnallocated => Reason is Reason.NoWorker or Reason.TeamOnly;

    public static IEnumerable<Standing> All(Authority authority, DateOnly day) =>
        authority.Cases.Keys.Select(child => Of(authority, child, day)).OfType<Standing>();

    public static Standing? Of(Authority authority, string child, DateOnly day)
    {
        if (authority.OpenOn(child, day) is not { } spell) return null;
        var lead = authority.LeadOn(child, day);
        var (reason, detail, holder) = Judge(authority, lead, spell.Need, day);
        return new(child, authority.FindTeam(lead?.Team ?? ""), holder, reason, detail, spell.Need, spell.Referred, day.DayNumber - spell.Referred.DayNumber);
    }

    static (Reason, string, Worker?) Judge(Authority authority, Lead? lead, Need need, DateOnly day)
    {
        if (lead is null or { Worker: "", Team: "" }) return (Reason.NoWorker, "", null);
        if (lead.Worker == "") return (Reason.TeamOnly, "", null);
        return authority.FindWorkers(lead.Worker) switch
        {
            [] => (Reason.NameOnly, "not_on_register", null),
            [{ Kind: Kind.Duty } folder] => (Reason.DutyFolder, "", folder),
            [{ Kind: Kind.Generic }] => (Reason.NameOnly, "generic", null),
            [var worker] when !InPost(worker, day) => (Reason.NameOnly, "left", null),
            [var worker] when LongAbsent(worker, day) => (Reason.NameOnly, "long_absent", null),
            [var worker] => (Qualified(worker, need) ? Reason.None : Reason.NotQualified, "", worker),
            _ => (Reason.NameOnly, "two_matches", null),
        };
    }

    public static bool InPost(Worker worker, DateOnly day) => !(worker.From > day) && !(worker.To < day);

    public static bool LongAbsent(Worker worker, DateOnly day) =>
        worker.AbsentFrom is { } from && from <= day && !(worker.AbsentTo < day)
        && (worker.AbsentTo is not { } to || to.DayNumber - from.DayNumber + 1 >= LongAbsence);

    static bool Qualified(Worker worker, Need need) => worker.Kind == Kind.SocialWorker || need is Need.Assessment or Need.CareLeaver;
}
