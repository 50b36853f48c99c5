namespace EndToEnd.Tests.Oracle.Facts;

/// <summary>Reads the templates that tell everything that happened, with its dates.</summary>
static class JourneyFiles
{
    public static Journeys Read(string folder)
    {
        return new()
        {
            Contacts = [.. Rows("contacts").Select(row => new Contact(row.Id, row.Child, row.Day("received_on"), row.Word("outcome"), row.Text("rating")))],
            Referrals = ByChild(Rows("referrals").Select(row => new Referral(row.Id, row.Child, row.Day("received_on"), row.Flag("no_further_action"), row.Maybe("decided_on")))),
            Assessments = ByChild(Rows("assessments").Select(AssessmentOf)),
            Section47s = [.. Rows("section47").Select(row => new Section47(row.Id, row.Child, row.Maybe("started_on"), row.Maybe("conference_on"), row.Flag("conference_not_needed"), row.Flag("transfer_in")))],
            NeedPlans = ByChild(Rows("need_plans").Select(row => new NeedPlan(row.Id, row.Child, row.Day("from"), row.Maybe("to")))),
            ProtectionPlans = ByChild(Rows("protection_plans").Select(row => new ProtectionPlan(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Number("previous_plans")))),
            Visits = ByChild(Rows("visits").Select(row => new Visit(row.Id, row.Child, row.Word("type"), row.Day("visited_on"), row.Flag("seen")))),
            Reviews = ByChild(Rows("reviews").Select(row => new Review(row.Id, row.Child, row.Word("type"), row.Day("held_on")))),
            CarePeriods = ByChild(Rows("care_periods").Select(CarePeriodOf)),
            LegalStatuses = ByChild(Rows("legal_statuses").Select(row => new LegalStatus(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Text("code")))),
            Placements = ByChild(Rows("placements").Select(PlacementOf)),
            Plans = ByChild(Rows("plans").Select(row => new Plan(row.Id, row.Child, row.Word("type"), row.Day("made_on")))),
            HealthChecks = ByChild(Rows("health").Select(row => new HealthCheck(row.Id, row.Child, row.Word("type"), row.Day("checked_on"), row.Flag("refused")))),
            Advocacies = ByChild(Rows("advocacy").Select(row => new Advocacy(row.Id, row.Child, row.Day("from"), row.Maybe("to")))),
            EarlyHelps = ByChild(Rows("early_help").Select(row => new EarlyHelp(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Flag("stepped_down")))),
            CareLeavers = ByChild(Rows("care_leavers").Select(CareLeaverOf)),
            Adoptions = [.. Rows("adoptions").Select(AdoptionOf)],
            PrivateFosterings = [.. Rows("private_fostering").Select(row => new PrivateFostering(row.Id, row.Child, row.Day("from"), row.Maybe("to")))],
            MissingEpisodes = [.. Rows("missing_episodes").Select(MissingEpisodeOf)],
            Posts = [.. Rows("posts").Select(PostOf)],
            Supervisions = Rows("supervision").Select(row => new Supervision(row.Text("worker_id"), row.Day("supervision_date"), row.Text("excused_reason"))).ToLookup(each => each.Worker),
            Populations = [.. Rows("populations").Select(row => new Population(row.Text("area"), row.Number("year")!.Value, row.Text("age_band"), row.Number("population")!.Value))],
        };

        IEnumerable<Cells> Rows(string file) => Csv.Read(Path.Combine(folder, $"{file}.csv")).Select((row, at) => new Cells($"{file}/{at + 2}", row));

        static ILookup<string, T> ByChild<T>(IEnumerable<T> facts) where T : Fact => facts.ToLookup(fact => fact.Child);
    }

    static Assessment AssessmentOf(Cells row) =>
        new(row.Id, row.Child, row.Word("type"), row.Day("started_on"), row.Maybe("authorised_on"), row.Flag("child_seen"), row.Word("outcome"));

    static CarePeriod CarePeriodOf(Cells row) => new(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Flag("unaccompanied"), row.Text("ended_because"));

    static Placement PlacementOf(Cells row) =>
        new(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Text("type"), row.Word("location"), row.Parts("distance_miles", 10));

    static CareLeaver CareLeaverOf(Cells row) =>
        new(row.Id, row.Child, row.Day("from"), row.Maybe("to"), row.Word("eligibility"), row.Word("contact"), row.Flag("suitable"), row.Text("activity"));

    static Adoption AdoptionOf(Cells row) => new(
        row.Id, row.Child, row.Maybe("entered_care_on"), row.Maybe("decided_on"), row.Maybe("placement_order_on"), row.Maybe("matched_on"), row.Maybe("placed_on"),
        row.Maybe("foster_to_adopt_on"), row.Maybe("adopted_on"));

    static MissingEpisode MissingEpisodeOf(Cells row) => new(
        row.Id, row.Child, row.Word("setting"), row.Text("kind"), Dates.Moment(row.Text("start_datetime"))!.Value, Dates.Moment(row.Text("return_datetime")),
        row.Flag("rhi_offered"), row.Flag("rhi_accepted"), Dates.Moment(row.Text("rhi_datetime")));

    static Post PostOf(Cells row) =>
        new(row.Id, row.Word("state"), row.Text("team"), row.Number("OrgRole") ?? 0, row.Parts("FTE", 100) ?? 0, row.Maybe("from"), row.Maybe("to"));
}
