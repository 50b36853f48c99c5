using System.Globalization;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>The cells of each Annex A list, in the order of its headers. What is read comes from the model; the rest is plausible filling.</summary>
sealed class AnnexARows(AuthorityModel model, Dice dice)
{
    static readonly string[] Needs = ["N1", "N1", "N1", "N3", "N4", "N5"];
    static readonly string[] Closures = ["RC3", "RC7", "RC8", "RC8", "RC5"];
    static readonly string[] Permanence = ["a) Return to family", "b) Adoption", "c) SGO/CAO", "f) Long-term fostering", "f) Long-term fostering"];
    static readonly string[] Genders = ["a) Male", "b) Female"];

    readonly AnnexA _lists = new(model);
    readonly Latest _latest = new(model);

    public IEnumerable<object?[]> Of(string sheet) => sheet switch
    {
        "List 1" => _lists.Contacts.Select(contact => Row(contact.ChildId, Day(contact.ReceivedOn), Source(contact.Source))),
        "List 2" => _lists.EarlyHelp.Select(help => Row(help.ChildId, Day(help.From), Day(help.AssessedOn), help.Organisation)),
        "List 3" => _lists.Referrals.Select(Referral),
        "List 4" => _lists.Assessments.Select(Assessment),
        "List 5" => _lists.Enquiries.Select(Enquiry),
        "List 6" => _lists.InNeed.Select(InNeed),
        "List 7" => _lists.Plans.Select(Protection),
        "List 8" => _lists.Care.Select(LookedAfter),
        "List 9" => _lists.Leavers.Select(CareLeaver),
        "List 10" => _lists.Adoptions.Select(Adoption),
        "List 11" => _lists.Adopters.Select(Adopter),
        _ => throw new ArgumentOutOfRangeException(nameof(sheet), sheet, "Annex A has lists 1 to 11."),
    };

    object?[] Referral(Referral referral)
    {
        var row = _lists.Row(referral);
        return Row(referral.ChildId, Day(referral.ReceivedOn), Source(referral.Source), YesNo(referral.HasNoFurtherAction, referral.NoFurtherAction), _latest.ReferralsInAYear(referral.ChildId), row.Team, row.Worker);
    }

    object?[] Assessment(Assessment assessment) => OfCase(
        assessment.ChildId, Day(assessment.StartedOn), YesNo(assessment.HasChildSeen, assessment.ChildSeen), Day(assessment.AuthorisedOn),
        assessment.AuthorisedOn.Length == 0 ? null : assessment.Outcome is AssessmentOutcome.NoFurtherAction or AssessmentOutcome.EarlyHelp ? "b) No" : "a) Yes");

    object?[] Enquiry(Section47 enquiry) => OfCase(
        enquiry.ChildId, Day(enquiry.StartedOn), YesNo(enquiry.HasConferenceNotNeeded, enquiry.ConferenceNotNeeded), Day(enquiry.ConferenceOn), YesNo(enquiry.HasLedToPlan, enquiry.LedToPlan), 1, enquiry.ConferenceOn.Length > 0 ? 1 : 0);

    object?[] InNeed(Child child)
    {
        var row = AnnexA.Row(child);
        return
        [
            .. Common(child), Disability(child), child.ReferredOn, Invent.Word("need", child.IsDisabled ? "N2" : dice.Of(Needs)), Back(child.ClosedOn ?? model.AsOf, 28),
            child.ClosedOn, child.ClosedOn is null ? null : dice.Of(Closures), Status(child, row), row.Team, row.Worker,
        ];
    }

    object?[] Protection(ProtectionPlan plan)
    {
        var (child, row, visit) = (_lists.Of(plan.ChildId), _lists.Row(plan), _latest.Visit(plan.ChildId, VisitType.ChildProtection, plan.From));
        return
        [
            .. Common(child), Disability(child), Day(plan.From), Invent.Word("abuse", plan.InitialCategory), Invent.Word("abuse", plan.LatestCategory),
            Day(visit?.VisitedOn), visit is null ? null : YesNo(visit.HasSeenAlone, visit.SeenAlone), Day(_latest.Review(plan.ChildId, ReviewType.ChildProtection, plan.From)), Day(plan.To), "b) No", plan.PreviousPlans, row.Team, row.Worker,
        ];
    }

    object?[] LookedAfter(CarePeriod care)
    {
        var (child, row, id) = (_lists.Of(care.ChildId), _lists.Row(care), care.ChildId);
        var (status, place, missing) = (_latest.Status(id), _latest.Placement(id), model.MissingEpisodes.Where(episode => episode.ChildId == id && episode.Setting == MissingSetting.Care).ToList());
        var last = missing.LastOrDefault(episode => episode.ReturnedAt.Length > 0);
        return
        [
            .. Common(child), YesNo(care.HasUnaccompanied, care.Unaccompanied), Disability(child), Day(care.From), Invent.Word("need", care.CategoryOfNeed), "b) No",
            Day(status.From), Invent.Word("legal_status", status.Code), Day(_latest.Review(id, ReviewType.LookedAfter, care.From)), Day(_latest.Visit(id, VisitType.LookedAfter, care.From)?.VisitedOn), dice.Of(Permanence),
            Day(_latest.Visit(id, VisitType.ReviewingOfficer, care.From)?.VisitedOn), Day(_latest.Health(id, HealthCheckType.HealthAssessment, care.From)), Day(_latest.Health(id, HealthCheckType.DentalCheck, care.From)), _latest.PlacementsInAYear(id),
            Day(care.To), Invent.Word("leaving", care.EndedBecause), Day(place.From), Invent.Word("placement", place.Type), Invent.Word("provider", place.Provider), "ZZ1 1ZZ", place.Urn, Invent.Word("location", place.Location), place.Authority,
            missing.Count(episode => episode.Kind == MissingKind.Missing), missing.Count(episode => episode.Kind == MissingKind.Away),
            last is null ? null : YesNo(true, last.InterviewOffered), last is null ? null : YesNo(true, last.InterviewAccepted), row.Team, row.Worker,
        ];
    }

    // Half of the authorities' systems put a personal adviser in the worker's column; here one in three.
    object?[] CareLeaver(CareLeaver state)
    {
        var (child, row, id) = (_lists.Of(state.ChildId), _lists.Row(state), state.ChildId);
        var asWorker = dice.Roll(3) == 0;
        return
        [
            .. Common(child), "b) No", Disability(child), row.Team, asWorker ? row.Worker : null, asWorker ? null : row.Worker, Invent.Word("eligibility", state.Eligibility), Day(_latest.PathwayPlan(id)),
            Invent.Word("contact", state.Contact), Day(_latest.Visit(id, VisitType.CareLeaver, "")?.VisitedOn), Invent.Word("home", state.Accommodation), !state.HasSuitable ? null : state.Suitable ? "a) Suitable" : "b) Unsuitable", Invent.Word("activity", state.Activity),
        ];
    }

    object?[] Adoption(Adoption adoption)
    {
        var child = _lists.Of(adoption.ChildId);
        return
        [
            Number(child.Id), _latest.Family(adoption), .. Common(child)[1..], Disability(child), Day(adoption.EnteredCareOn), Day(adoption.DecidedOn), Day(adoption.PlacementOrderOn), Day(adoption.MatchedOn), Day(adoption.PlacedOn),
            Day(adoption.AdoptedOn), Day(adoption.ReversedOn), adoption.ReversalReason, Day(adoption.FosterToAdoptOn),
        ];
    }

    object?[] Adopter(Adopter adopter) =>
    [
        Number(adopter.AdopterId), adopter.FamilyId, dice.Of(Genders), "a) WBRI", "b) No", "b) No", Day(adopter.EnquiredOn), Day(adopter.Stage1From), Day(adopter.Stage1To), Day(adopter.Stage2From), Day(adopter.Stage2To), Day(adopter.AppliedOn),
        Day(adopter.ApprovedOn), Day(adopter.MatchedOn), Day(adopter.PlacedOn), adopter.HasChildrenPlaced ? adopter.ChildrenPlaced : null, Day(adopter.AdoptedOn), Day(adopter.LeftOn), adopter.LeftBecause,
    ];

    object?[] Row(string childId, params object?[] cells) => [.. Common(_lists.Of(childId)), .. cells];

    object?[] OfCase(string childId, params object?[] cells)
    {
        var child = _lists.Of(childId);
        return [.. Common(child), Disability(child), .. cells, child.HeldBy.Team, child.HeldBy.Worker];
    }

    object?[] Common(Child child) => [Number(child.Id), child.Gender, child.Ethnicity, child.Born, decimal.Round((model.AsOf.DayNumber - child.Born.DayNumber) / 365.25m, 2, MidpointRounding.AwayFromZero)];

    static string? Source(string code) => Invent.Word("source", code);

    static string? YesNo(bool told, bool yes) => !told ? null : yes ? "a) Yes" : "b) No";

    static string Status(Child child, ExtractRow row) => row.To.Length > 0 ? "e) Closed episode" : child.Life switch
    {
        Life.LookedAfter => "a) Looked after child",
        Life.ChildProtection => "b) Child Protection plan",
        Life.OpenAssessment => "d) Open assessment",
        _ => "c) Child in need plan",
    };

    static string Disability(Child child) => child.IsDisabled ? "a) Yes" : "b) No";

    static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    static DateOnly? Day(string? iso) => string.IsNullOrEmpty(iso) ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    DateOnly Back(DateOnly day, int most) => day.AddDays(-dice.Roll(most + 1));
}
