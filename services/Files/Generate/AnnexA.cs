using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>What of an authority stands in the lists of Annex A: what is open, and what began or ended in the last months.</summary>
sealed class AnnexA(AuthorityModel model)
{
    readonly string _since = Told.Date(model.AsOf.AddMonths(-6));
    readonly string _sinceAYear = Told.Date(model.AsOf.AddMonths(-12));
    readonly Dictionary<string, Child> _children = model.Children.ToDictionary(child => child.Id);

    public IEnumerable<Contact> Contacts => model.Of<Contact>().Where(contact => IsRecent(contact.ReceivedOn));

    public IEnumerable<EarlyHelp> EarlyHelp => model.Of<EarlyHelp>().Where(help => help.To.Length == 0 || IsRecent(help.From));

    public IEnumerable<Referral> Referrals => model.Of<Referral>().Where(referral => IsRecent(referral.ReceivedOn));

    public IEnumerable<Assessment> Assessments => model.Of<Assessment>().Where(assessment => assessment.AuthorisedOn.Length == 0 || IsRecent(assessment.StartedOn) || IsRecent(assessment.AuthorisedOn));

    public IEnumerable<Section47> Enquiries => model.Of<Section47>().Where(enquiry => IsRecent(enquiry.StartedOn) || IsRecent(enquiry.ConferenceOn));

    public IEnumerable<Child> InNeed =>
        model.Children.Where(child => child.Life is not (Life.FrontDoor or Life.CareLeaver) && !child.IsOnlyInItsOwnList && !(child.ClosedOn <= model.AsOf.AddMonths(-6)));

    /// <summary>One of a child, the latest: a second row would speak of a case that is over.</summary>
    public IEnumerable<ProtectionPlan> Plans =>
        model.Of<ProtectionPlan>().GroupBy(plan => plan.ChildId).Select(plans => plans.Last()).Where(plan => plan.To.Length == 0 || IsRecent(plan.To));

    public IEnumerable<CarePeriod> Care =>
        model.Of<CarePeriod>().GroupBy(care => care.ChildId).Select(periods => periods.Last()).Where(care => care.To.Length == 0 || (IsRecent(care.To) && Of(care.ChildId).Life is not Life.CareLeaver));

    public IEnumerable<CareLeaver> Leavers => model.Of<CareLeaver>().Where(state => state.To.Length == 0);

    public IEnumerable<Adoption> Adoptions =>
        model.Of<Adoption>().Where(adoption => (adoption.AdoptedOn + adoption.ReversedOn).Length == 0 || IsOfTheYear(adoption.AdoptedOn) || IsOfTheYear(adoption.ReversedOn));

    public IEnumerable<Adopter> Adopters =>
        model.Of<Adopter>().Where(adopter => (adopter.AdoptedOn + adopter.LeftOn).Length == 0 || IsOfTheYear(adopter.AdoptedOn) || IsOfTheYear(adopter.LeftOn));

    public Child Of(string childId) => _children[childId];

    public IEnumerable<ExtractRow> Extract(string list) => list switch
    {
        "annex_a_3" => Referrals.Select(Row),
        "annex_a_6" => InNeed.Select(Row),
        "annex_a_7" => Plans.Select(Row),
        "annex_a_8" => Care.Select(Row),
        "annex_a_9" => Leavers.Select(Row),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "No such extract."),
    };

    public ExtractRow Row(Referral referral) => Row(Of(referral.ChildId), CaseStatus.FrontDoor, referral.ReceivedOn, "");

    public static ExtractRow Row(Child child) => Row(child, StatusOf(child.Life), Told.Date(child.ReferredOn), Told.Date(child.ClosedOn));

    public ExtractRow Row(ProtectionPlan plan) => Elsewhere(Row(Of(plan.ChildId), CaseStatus.ChildProtection, plan.From, plan.To));

    public ExtractRow Row(CarePeriod care) => Elsewhere(Row(Of(care.ChildId), CaseStatus.LookedAfter, care.From, care.To));

    public ExtractRow Row(CareLeaver state) => Row(Of(state.ChildId), CaseStatus.CareLeaver, "", "");

    static ExtractRow Row(Child child, CaseStatus status, string from, string to) =>
        new() { ChildId = child.Id, Status = status, From = from, To = to, Team = child.HeldBy.Team, Worker = child.HeldBy.Worker, BirthDate = Told.Date(child.Born) };

    // Lists 7 and 8 may name another team and worker than list 6.
    ExtractRow Elsewhere(ExtractRow row)
    {
        if (Of(row.ChildId).ElsewhereHeldBy is { } holder)
            (row.Team, row.Worker) = (holder.Team, holder.Worker);
        return row;
    }

    bool IsRecent(string day) => string.CompareOrdinal(day, _since) > 0;

    bool IsOfTheYear(string day) => string.CompareOrdinal(day, _sinceAYear) > 0;

    static CaseStatus StatusOf(Life life) => life switch
    {
        Life.OpenAssessment => CaseStatus.OpenAssessment,
        Life.ChildProtection => CaseStatus.ChildProtection,
        Life.LookedAfter => CaseStatus.LookedAfter,
        Life.CareLeaver => CaseStatus.CareLeaver,
        Life.FrontDoor => CaseStatus.FrontDoor,
        Life.Closed or Life.ChildInNeed or Life.NoRecourse or Life.Disabled => CaseStatus.ChildInNeed,
    };
}
