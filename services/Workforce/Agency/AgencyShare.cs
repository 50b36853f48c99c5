using Scorecard.Contracts.Register;

namespace Workforce.Agency;

/// <summary>Agency / (agency + in post), of social work posts. Pure: the posts filled on one day.</summary>
sealed record AgencyShare(ShareRole Role, int AgencyHeadcount, int InPostHeadcount, int AgencyFte, int InPostFte)
{
    public int? HeadcountPerMille => PerMille.Of(AgencyHeadcount, AgencyHeadcount + InPostHeadcount);

    public int? FtePerMille => PerMille.Of(AgencyFte, AgencyFte + InPostFte);

    public static IReadOnlyList<AgencyShare> Of(IReadOnlyCollection<Post> posts) =>
        [.. Enum.GetValues<ShareRole>().Select(role => Of(role, [.. posts.Where(post => post.Is(role))]))];

    static AgencyShare Of(ShareRole role, IReadOnlyCollection<Post> posts) => new(
        role,
        posts.Count(post => post.Agency == 1),
        posts.Count(post => post.Agency == 0),
        (int)posts.Where(post => post.Agency == 1).Sum(post => post.FteHundredths),
        (int)posts.Where(post => post.Agency == 0).Sum(post => post.FteHundredths));
}

enum ShareRole
{
    SocialWorkers,
    TeamManagers,
    Qualified,
}

/// <summary>A post that someone fills. Who is long absent fills theirs.</summary>
sealed record Post(string Kind, long Agency, long OrgRole, long FteHundredths)
{
    // Children's social work workforce census, OrgRole: 3 team manager; 4 senior practitioner, 5 case holder, 6 qualified without cases.
    public bool Is(ShareRole role) => Kind == nameof(WorkerKind.SocialWorker) && role switch
    {
        ShareRole.SocialWorkers => OrgRole is >= 4 and <= 6,
        ShareRole.TeamManagers => OrgRole == 3,
        ShareRole.Qualified => OrgRole is >= 3 and <= 6,
    };
}
