using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>The last of what a child had of each sort, which is all that an Annex A list has room for.</summary>
sealed class Latest(AuthorityModel model)
{
    readonly string _aYearAgo = Told.Date(model.AsOf.AddYears(-1));
    readonly ILookup<string, Visit> _visits = model.Of<Visit>().ToLookup(visit => visit.ChildId);
    readonly ILookup<string, Review> _reviews = model.Of<Review>().ToLookup(review => review.ChildId);
    readonly ILookup<string, HealthCheck> _health = model.Of<HealthCheck>().ToLookup(check => check.ChildId);
    readonly ILookup<string, Plan> _plans = model.Of<Plan>().ToLookup(plan => plan.ChildId);
    readonly ILookup<string, LegalStatus> _statuses = model.Of<LegalStatus>().ToLookup(status => status.ChildId);
    readonly ILookup<string, Placement> _placements = model.Of<Placement>().ToLookup(place => place.ChildId);
    readonly ILookup<string, Referral> _referrals = model.Of<Referral>().ToLookup(referral => referral.ChildId);
    readonly ILookup<(string Matched, string Placed, string Adopted), Adopter> _adopters = model.Of<Adopter>().ToLookup(adopter => (adopter.MatchedOn, adopter.PlacedOn, adopter.AdoptedOn));

    public Visit? Visit(string child, VisitType type, string since) => _visits[child].LastOrDefault(visit => visit.Type == type && IsSince(visit.VisitedOn, since));

    public string? Review(string child, ReviewType type, string since) => _reviews[child].LastOrDefault(review => review.Type == type && IsSince(review.HeldOn, since))?.HeldOn;

    public string? Health(string child, HealthCheckType type, string since) => _health[child].LastOrDefault(check => check.Type == type && !check.Refused && IsSince(check.CheckedOn, since))?.CheckedOn;

    public string? PathwayPlan(string child) => _plans[child].LastOrDefault(plan => plan.Type == PlanType.Pathway)?.MadeOn;

    public LegalStatus Status(string child) => _statuses[child].Last();

    public Placement Placement(string child) => _placements[child].Last();

    public int PlacementsInAYear(string child) => _placements[child].Count(place => place.To.Length == 0 || IsSince(place.To, _aYearAgo));

    public int ReferralsInAYear(string child) => _referrals[child].Count(referral => IsSince(referral.ReceivedOn, _aYearAgo));

    public string? Family(Adoption adoption) => adoption.MatchedOn.Length == 0 ? null : _adopters[(adoption.MatchedOn, adoption.PlacedOn, adoption.AdoptedOn)].First().FamilyId;

    static bool IsSince(string day, string since) => string.CompareOrdinal(day, since) >= 0;
}
