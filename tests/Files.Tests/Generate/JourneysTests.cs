using System.Globalization;
using Google.Protobuf;
using Scorecard.Files.Generate;
using Scorecard.Files.Templates;
using Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests.Generate;

/// <summary>The invented journeys: every sort is there, they keep the rules, and their files say exactly what they are.</summary>
public sealed class JourneysTests
{
    /// <summary>Of list 3 the mess repeats rows, which are then rejected.</summary>
    public static readonly string[] AnnexA = ["annex_a_1", "annex_a_2", "annex_a_4", "annex_a_5", "annex_a_7", "annex_a_8", "annex_a_9", "annex_a_10", "annex_a_11"];

    static readonly GenerateOptions Small = new() { Children = 1500, Workers = 90 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_Templates_ReadBackAsTheModel(ulong seed)
    {
        using var given = new Given();
        var model = SyntheticAuthority.Write(Small with { Seed = seed }, given.Path);

        var folder = InputFolder.Open(given.Path, new InputOptions { AsOf = model.AsOf });

        folder.Refused.ShouldBeEmpty();
        folder.Unread.ShouldBeEmpty();
        foreach (var list in Template.All.Where(list => list.Journey.Count > 0))
            Told(folder, list.List, model.AsOf).ShouldBe(model.Journeys.Where(list.Journey[0].IsOf), false, list.List);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_AnnexA_ReadsBackAsItsPartOfTheModel(ulong seed)
    {
        using var given = new Given();
        var model = SyntheticAuthority.Write(Small with { Seed = seed }, given.Path);

        var folder = InputFolder.Open(given.Path);

        foreach (var list in AnnexA.Append("annex_a_3"))
            Told(folder, list, model.AsOf).ShouldBe(Expected(model, list), false, list);
    }

    [Fact]
    public void Build_EverySort_IsThere()
    {
        var model = SyntheticAuthority.Build(new GenerateOptions { Children = 4000, Workers = 240 });

        foreach (var list in Template.All.Where(list => list.Journey.Count > 0))
            model.Journeys.Count(list.Journey[0].IsOf).ShouldBeGreaterThan(10, list.List);
        model.Of<Adopter>().Count().ShouldBeGreaterThan(10);
        AllBut(model.Of<Contact>().Select(contact => contact.Outcome));
        AllBut(model.Of<Assessment>().Select(assessment => assessment.Outcome).Where(outcome => outcome != default), AssessmentOutcome.Other);
        AllBut(model.Of<Visit>().Select(visit => visit.Type));
        AllBut(model.Of<Review>().Select(review => review.Type));
        AllBut(model.Of<Plan>().Select(plan => plan.Type));
        AllBut(model.Of<HealthCheck>().Where(check => check.Refused).Select(check => check.Type));
        AllBut(model.Of<Post>().Select(post => post.State));
        model.Of<Assessment>().ShouldContain(assessment => assessment.AuthorisedOn == "" && Days(assessment.StartedOn, model.AsOf) > 63);
        model.Of<ProtectionPlan>().ShouldContain(plan => plan.PreviousPlans > 0);
        model.Of<ProtectionPlan>().ShouldContain(plan => plan.To == "" && Days(plan.From, model.AsOf) > 730);
        model.Of<ProtectionPlan>().ShouldContain(plan => plan.To != "" && Days(plan.From, Day(plan.To)) > 730);
        model.Of<NeedPlan>().ShouldContain(plan => plan.To == "" && Days(plan.From, model.AsOf) > 365);
        model.Of<CarePeriod>().Select(care => care.EndedBecause).ShouldBeSubsetOf(["", "E11", "E4A", "E4B", "E41", "E45", "E46", "E48", "E7", "E8"]);
        model.Of<CarePeriod>().Select(care => care.EndedBecause).ShouldContain("E45");
        model.Of<CarePeriod>().Select(care => care.EndedBecause).ShouldContain("E11");
        model.Of<CarePeriod>().ShouldContain(care => care.Unaccompanied);
        model.Of<Placement>().ShouldContain(place => place.Type[0] == 'T');
        model.Of<Placement>().ShouldContain(place => !place.HasDistanceTenths);
        model.Of<Placement>().ShouldContain(place => place.DistanceTenths > 200 && place.Location == PlacementLocation.Outside);
        model.Of<EarlyHelp>().ShouldContain(help => help.SteppedDown);
        model.Of<Adoption>().ShouldContain(adoption => adoption.AdoptedOn != "");
        model.Of<Adoption>().ShouldContain(adoption => adoption.ReversedOn != "");
        model.Of<Adoption>().ShouldContain(adoption => adoption.FosterToAdoptOn != "");
        model.Of<Supervision>().ShouldContain(supervision => supervision.ExcusedReason != "");
        model.MissingEpisodes.ShouldContain(episode => episode.ReturnedAt != "" && !episode.InterviewOffered);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Build_Journeys_KeepTheRules(ulong seed)
    {
        var model = SyntheticAuthority.Build(new GenerateOptions { Seed = seed, Children = 3000, Workers = 150 });
        var asOf = Iso(model.AsOf);

        foreach (var body in model.Journeys)
            foreach (var (field, day) in DaysOf(body))
                string.CompareOrdinal(day, asOf).ShouldBeLessThanOrEqualTo(0, $"{field} of {body}");
        OneAtATime(model.Of<NeedPlan>(), plan => (plan.ChildId, plan.From, plan.To));
        OneAtATime(model.Of<ProtectionPlan>(), plan => (plan.ChildId, plan.From, plan.To));
        OneAtATime(model.Of<CarePeriod>(), care => (care.ChildId, care.From, care.To));
        OneAtATime(model.Of<LegalStatus>(), status => (status.ChildId, status.From, status.To));
        OneAtATime(model.Of<Placement>(), place => (place.ChildId, place.From, place.To));
        OneAtATime(model.Of<CareLeaver>(), state => (state.ChildId, state.From, state.To));
        OneAtATime(model.Of<Post>(), post => (post.PostId, post.From, post.To));
        model.Of<Visit>().Select(visit => (visit.ChildId, visit.Type, visit.VisitedOn)).ShouldBeUnique();
        model.Of<Contact>().Select(contact => (contact.ChildId, contact.ReceivedOn)).ShouldBeUnique();
        model.Of<Referral>().Select(referral => (referral.ChildId, referral.ReceivedOn)).ShouldBeUnique();
        model.Of<Assessment>().ShouldAllBe(assessment => assessment.AuthorisedOn == "" || string.CompareOrdinal(assessment.StartedOn, assessment.AuthorisedOn) <= 0);
        model.Of<Section47>().ShouldAllBe(enquiry => enquiry.ConferenceOn == "" || string.CompareOrdinal(enquiry.StartedOn, enquiry.ConferenceOn) <= 0);
        model.Of<Adoption>().ShouldAllBe(adoption => InOrder(adoption.EnteredCareOn, adoption.DecidedOn, adoption.AdoptedOn) && InOrder(adoption.MatchedOn, adoption.PlacedOn, adoption.AdoptedOn) && InOrder(adoption.DecidedOn, adoption.ReversedOn));
        model.Of<Adopter>().ShouldAllBe(adopter => InOrder(adopter.EnquiredOn, adopter.Stage1From, adopter.Stage1To, adopter.Stage2From, adopter.Stage2To, adopter.ApprovedOn) && InOrder(adopter.AppliedOn, adopter.ApprovedOn));
    }

    [Fact]
    public void Build_CasesAndTheirJourneys_Agree()
    {
        var model = SyntheticAuthority.Build(Small);
        model.Of<ProtectionPlan>().Where(plan => plan.To == "").Select(plan => (plan.ChildId, plan.From)).ShouldBe(model.Children.Where(child => child.PlanFrom is not null).Select(child => (child.Id, Iso(child.PlanFrom!.Value))));
        model.Of<CarePeriod>().Where(care => care.To == "").Select(care => (care.ChildId, care.From)).ShouldBe(model.Children.Where(child => child.CareFrom is not null).Select(child => (child.Id, Iso(child.CareFrom!.Value))));
        model.Of<CareLeaver>().Where(state => state.To == "").Select(state => state.ChildId).ShouldBe(model.Children.Where(child => child.Life == Life.CareLeaver).Select(child => child.Id));
        model.Children.Where(child => child.Life is not Life.CareLeaver).Select(child => (child.Id, Iso(child.ReferredOn))).ShouldBeSubsetOf(model.Of<Referral>().Select(referral => (referral.ChildId, referral.ReceivedOn)).ToHashSet());
    }

    /// <summary>What the rows of an Annex A list tell, in their order.</summary>
    public static IEnumerable<IMessage> Expected(AuthorityModel model, string list)
    {
        var (lists, latest) = (new AnnexA(model), new Latest(model));
        var asOf = Iso(model.AsOf);
        return list switch
        {
            "annex_a_1" => lists.Contacts.Select(contact => new Contact { ChildId = contact.ChildId, ReceivedOn = contact.ReceivedOn, Source = contact.Source }),
            "annex_a_2" => lists.EarlyHelp.Select(help => new EarlyHelp { ChildId = help.ChildId, From = help.From, AssessedOn = help.AssessedOn, Organisation = help.Organisation }),
            "annex_a_3" => lists.Referrals.Select(referral => new Referral(referral) { DecidedOn = "" }),
            "annex_a_4" => lists.Assessments.Select(assessment => new Assessment(assessment) { Type = AssessmentType.Continuous, Outcome = InList4(assessment.Outcome) }),
            "annex_a_5" => lists.Enquiries.Select(enquiry =>
            {
                var told = new Section47(enquiry);
                told.ClearTransferIn();
                return told;
            }),
            "annex_a_7" => lists.Plans.SelectMany(plan => Present(
                plan,
                latest.Visit(plan.ChildId, VisitType.ChildProtection, plan.From) is { } visit ? Last(visit, alone: true) : null,
                latest.Review(plan.ChildId, ReviewType.ChildProtection, plan.From) is { } held ? new Review { ChildId = plan.ChildId, Type = ReviewType.ChildProtection, HeldOn = held } : null)),
            "annex_a_8" => lists.Care.SelectMany(care => InList8(care, latest)),
            "annex_a_9" => lists.Leavers.SelectMany(state => Present(
                new CareLeaver(state) { From = asOf },
                latest.PathwayPlan(state.ChildId) is { } made ? new Plan { ChildId = state.ChildId, Type = PlanType.Pathway, MadeOn = made } : null,
                latest.Visit(state.ChildId, VisitType.CareLeaver, "") is { } visit ? Last(visit) : null)),
            "annex_a_10" => lists.Adoptions,
            "annex_a_11" => lists.Adopters,
            _ => throw new ArgumentOutOfRangeException(nameof(list)),
        };
    }

    /// <summary>A cell that says Yes or No where In or Out should stand says nothing.</summary>
    public static IMessage WithoutWhatMessHides(IMessage body) => body is Placement place ? new Placement(place) { Location = default } : body;

    public static IMessage BodyOf(Record record) => (IMessage)Record.Descriptor.FindFieldByNumber((int)record.BodyCase).Accessor.GetValue(record);

    static IEnumerable<IMessage> Told(InputFolder folder, string list, DateOnly asOf) =>
        folder.Files.Single(file => file.List == list).Rows(asOf).SelectMany(row => row.ShouldBeOfType<AcceptedRow>(Doors.Told(row)).Journey).Select(BodyOf);

    static IEnumerable<IMessage> InList8(CarePeriod care, Latest latest)
    {
        var (id, place) = (care.ChildId, new Placement(latest.Placement(care.ChildId)));
        place.ClearDistanceTenths();
        HealthCheck? Check(HealthCheckType type) => latest.Health(id, type, care.From) is { } day ? new HealthCheck { ChildId = id, Type = type, CheckedOn = day } : null;
        Visit? Visit(VisitType type) => latest.Visit(id, type, care.From) is { } visit ? Last(visit) : null;
        return Present(
            care,
            latest.Status(id),
            place,
            latest.Review(id, ReviewType.LookedAfter, care.From) is { } held ? new Review { ChildId = id, Type = ReviewType.LookedAfter, HeldOn = held } : null,
            Visit(VisitType.LookedAfter),
            Visit(VisitType.ReviewingOfficer),
            Check(HealthCheckType.HealthAssessment),
            Check(HealthCheckType.DentalCheck));
    }

    static Visit Last(Visit visit, bool alone = false)
    {
        var told = new Visit { ChildId = visit.ChildId, Type = visit.Type, VisitedOn = visit.VisitedOn };
        if (alone)
            told.SeenAlone = visit.SeenAlone;
        return told;
    }

    static AssessmentOutcome InList4(AssessmentOutcome outcome) => outcome switch
    {
        AssessmentOutcome.Unspecified => AssessmentOutcome.Unspecified,
        AssessmentOutcome.NoFurtherAction or AssessmentOutcome.EarlyHelp => AssessmentOutcome.NoFurtherAction,
        _ => AssessmentOutcome.ChildInNeed,
    };

    static IEnumerable<IMessage> Present(params IMessage?[] bodies) => bodies.OfType<IMessage>();

    static void AllBut<T>(IEnumerable<T> found, params T[] but) where T : struct, Enum => found.Distinct().ShouldBe(Enum.GetValues<T>().Except(but).Except([default]), ignoreOrder: true);

    static IEnumerable<(string Field, string Day)> DaysOf(IMessage body) => body.Descriptor.Fields.InFieldNumberOrder()
        .Where(field => field.Name.EndsWith("_on", StringComparison.Ordinal) || field.Name is "from" or "to").Select(field => (field.Name, (string)field.Accessor.GetValue(body)));

    static void OneAtATime<T>(IEnumerable<T> bodies, Func<T, (string Of, string From, string To)> period)
    {
        foreach (var group in bodies.Select(period).GroupBy(told => told.Of))
        {
            foreach (var (one, next) in group.Zip(group.Skip(1)))
                (one.To != "" && string.CompareOrdinal(one.To, next.From) <= 0).ShouldBeTrue($"{one} and {next}");
            group.ShouldAllBe(told => told.To == "" || string.CompareOrdinal(told.From, told.To) < 0);
        }
    }

    static bool InOrder(params string[] days) => days.Where(day => day != "").Zip(days.Where(day => day != "").Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) <= 0);

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static int Days(string from, DateOnly to) => to.DayNumber - Day(from).DayNumber;
}
