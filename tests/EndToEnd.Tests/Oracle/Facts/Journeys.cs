namespace EndToEnd.Tests.Oracle.Facts;

/// <summary>All that happened to the children, and the posts and supervisions, as the files tell them; by child where a measure asks by child.</summary>
sealed class Journeys
{
    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required ILookup<string, Referral> Referrals { get; init; }

    public required ILookup<string, Assessment> Assessments { get; init; }

    public required IReadOnlyList<Section47> Section47s { get; init; }

    public required ILookup<string, NeedPlan> NeedPlans { get; init; }

    public required ILookup<string, ProtectionPlan> ProtectionPlans { get; init; }

    public required ILookup<string, Visit> Visits { get; init; }

    public required ILookup<string, Review> Reviews { get; init; }

    public required ILookup<string, CarePeriod> CarePeriods { get; init; }

    public required ILookup<string, LegalStatus> LegalStatuses { get; init; }

    public required ILookup<string, Placement> Placements { get; init; }

    public required ILookup<string, Plan> Plans { get; init; }

    public required ILookup<string, HealthCheck> HealthChecks { get; init; }

    public required ILookup<string, Advocacy> Advocacies { get; init; }

    public required ILookup<string, EarlyHelp> EarlyHelps { get; init; }

    public required ILookup<string, CareLeaver> CareLeavers { get; init; }

    public required IReadOnlyList<Adoption> Adoptions { get; init; }

    public required IReadOnlyList<PrivateFostering> PrivateFosterings { get; init; }

    public required IReadOnlyList<MissingEpisode> MissingEpisodes { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public required ILookup<string, Supervision> Supervisions { get; init; }

    public required IReadOnlyList<Population> Populations { get; init; }
}
