using Grpc.Core;
using Intake.Births;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Records.Relay;
using Scorecard.TestKit.Servers;
using CaseStatus = Scorecard.Protos.Records.V1.CaseStatus;

namespace Intake.Tests.Imports;

public sealed class JourneyImportTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Import_Twice_WritesNothingTheSecondTime(Store store)
    {
        await using var intake = await postgres.Host(store);
        static Extract Extract(string id) => new Extract(id, "2026-09-30")
            .Tells("annex_a_1", Contact("C1", "2026-08-01"), Contact("C1", "2026-08-01", "POLICE"))
            .Tells("annex_a_4", Assessment("C1", "2026-08-02"))
            .Tells("annex_a_10", Adoption("C2", "2026-08-03"))
            .Tells("annex_a_11", """{"adopter":{"adopterId":"A1","enquiredOn":"2026-08-01"}}""")
            .Plan("C1", "2026-08-10").Beside(Visit("C1", "2026-09-20", 2))
            .InCare("C2", "2026-07-01", placed: "2026-08-01")
            .Leaver("C3", activity: "F2")
            .Tells("visits", Visit("C4", "2026-09-01"), Visit("C4", "2026-09-08"))
            .Born("C4", "2010-01-02");

        var report = await Extract("one").Import(intake);
        var after = await intake.Journeys();
        var again = await Extract("two").Import(intake);

        after.Keys.Where(key => !key.StartsWith("supply", StringComparison.Ordinal)).ShouldBe(
        [
            "C1/assessment/1", "C1/contact/1", "C1/contact/2", "C1/protection_plan/1", "C1/visit/1", "C2/adoption/1", "C2/care_period/1", "C2/legal_status/1",
            "C2/placement/1", "C3/care_leaver/1", "C4/visit/1", "C4/visit/2", "adopter A1",
        ]);
        (again.RecordsWritten, again.RecordsUnchanged).ShouldBe((0, report.RecordsWritten));
        (await intake.Journeys()).ShouldBe(after);
    }

    [Fact]
    public async Task Window_ACorrectedDate_IsTheSameRecord()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Tells("annex_a_4", Assessment("C1", "2026-08-02", authorised: "2026-08-20")).Import(intake);

        await new Extract("two", "2026-09-30").Tells("annex_a_4", Assessment("C1", "2026-08-01")).Import(intake);

        // A window does not tell every field: what an empty cell does not say stays.
        (await Of(intake, "assessment")).ShouldBe(["C1/assessment/1 StartedOn:2026-08-01 AuthorisedOn:2026-08-20"]);
    }

    [Fact]
    public async Task Window_ALongOneOfBeforeIt_LeavesTheShortOnesOfThatTime()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-03-31").Tells("annex_a_4", Assessment("C1", "2026-02-01"), Assessment("C1", "2026-02-05", authorised: "2026-02-20")).Import(intake);

        await new Extract("two", "2026-09-30").Tells("annex_a_4", Assessment("C1", "2026-02-01")).Import(intake);

        (await intake.Journeys()).Keys.Count(key => key.StartsWith("C1/assessment", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task Dated_RowsGone_AreWithdrawnFromTheFirstDayOn()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Tells("visits", Visit("C1", "2026-06-01"), Visit("C1", "2026-08-03"), Visit("C1", "2026-08-10"), Visit("C1", "2026-07-01", 1)).Import(intake);
        await new Extract("other", "2026-08-31").Tells("visits", Visit("C2", "2026-08-03")).Import(intake);

        await new Extract("two", "2026-09-30").Tells("visits", Visit("C1", "2026-08-03"), Visit("C1", "2026-09-01"), Visit("C1", "2026-09-08"), Visit("C1", "2026-09-15")).Import(intake);

        // From its first day, of its sort, and of the children that it names.
        (await Of(intake, "visit")).ShouldBe(
        [
            "C1/visit/1 Type:LookedAfter VisitedOn:2026-06-01", "C1/visit/2 Type:ChildInNeed VisitedOn:2026-07-01", "C1/visit/3 Type:LookedAfter VisitedOn:2026-08-03",
            "C1/visit/5 Type:LookedAfter VisitedOn:2026-09-01", "C1/visit/6 Type:LookedAfter VisitedOn:2026-09-08", "C1/visit/7 Type:LookedAfter VisitedOn:2026-09-15",
            "C2/visit/1 Type:LookedAfter VisitedOn:2026-08-03",
        ]);
    }

    [Fact]
    public async Task Dated_AsManyNewAsGone_AreTheSameOnesCorrected()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Tells("visits", Visit("C1", "2026-08-01"), Visit("C1", "2026-08-03"), Visit("C1", "2026-08-10")).Import(intake);

        await new Extract("two", "2026-09-30").Tells("visits", Visit("C1", "2026-08-11"), Visit("C1", "2026-08-04"), Visit("C1", "2026-08-01")).Import(intake);

        (await Of(intake, "visit")).ShouldBe(
        [
            "C1/visit/1 Type:LookedAfter VisitedOn:2026-08-01", "C1/visit/2 Type:LookedAfter VisitedOn:2026-08-04", "C1/visit/3 Type:LookedAfter VisitedOn:2026-08-11",
        ]);
    }

    [Fact]
    public async Task Dated_TwoListsOfOneKind_TellItTogether()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        static Extract Census(string id) => new Extract(id, "2026-08-31")
            .Tells("cin_section47", Enquiry("C1", started: "2026-06-01", conference: "2026-06-15"), Enquiry("C1", started: "2026-07-01"))
            .Tells("cin_details", Enquiry("C1", conference: "2026-05-01"), Enquiry("C1", started: "2026-07-01", conference: "2026-07-10"));

        await Census("one").Import(intake);

        (await Of(intake, "section47")).ShouldBe(
        [
            "C1/section47/1 ConferenceOn:2026-05-01", "C1/section47/2 StartedOn:2026-06-01 ConferenceOn:2026-06-15", "C1/section47/3 StartedOn:2026-07-01 ConferenceOn:2026-07-10",
        ]);
        (await Census("two").Import(intake)).RecordsWritten.ShouldBe(0);
    }

    [Fact]
    public async Task Dated_TellsTheWholeRecord()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Tells("assessments", Assessment("C1", "2026-08-02", authorised: "2026-08-20")).Import(intake);

        await new Extract("two", "2026-09-30").Tells("assessments", Assessment("C1", "2026-08-02")).Import(intake);

        (await Of(intake, "assessment")).ShouldBe(["C1/assessment/1 StartedOn:2026-08-02"]);
    }

    [Fact]
    public async Task Dated_ARowLeftOut_WithdrawsNothing()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Tells("visits", Visit("C1", "2026-08-01"), Visit("C1", "2026-08-03")).Import(intake);
        await new Extract("placed", "2026-08-31").Tells("placements", Placement("C1", "2026-03-01", "2026-05-01"), Placement("C1", "2026-05-01", "2026-06-01")).Import(intake);

        var visits = await new Extract("two", "2026-09-30") { Force = true }.Tells("visits", Visit("C1", "2026-08-01")).Tells("visits", Visit("C1", "2026-10-03")).Import(intake);
        var placed = await new Extract("three", "2026-09-30").Tells("placements", Placement("C1", "2026-03-01", "2026-05-02")).Tells("placements", Placement("C1", "2026-05-01", "2026-06-01")).Import(intake);

        visits.RecordsWritten.ShouldBe(0);
        placed.Rejected.ShouldHaveSingleItem().Violations.Select(violation => $"{violation.Field}:{violation.Code}").ShouldBe(["placement.from:overlap"]);
        (await Of(intake, "visit")).Count.ShouldBe(2);
        (await Of(intake, "placement")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Snapshot_LatestVisits_AddUp()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Plan("C1", "2026-08-01").Beside(Visit("C1", "2026-08-20", 2, seenAlone: true)).Import(intake);

        await new Extract("two", "2026-09-30").Plan("C1", "2026-08-01").Beside(Visit("C1", "2026-09-20", 2)).Import(intake);
        await new Extract("three", "2026-10-30").Plan("C1", "2026-08-01").Beside(Visit("C1", "2026-09-20", 2)).Import(intake);

        (await Of(intake, "visit")).ShouldBe(["C1/visit/1 Type:ChildProtection VisitedOn:2026-08-20 SeenAlone:true", "C1/visit/2 Type:ChildProtection VisitedOn:2026-09-20"]);
    }

    [Fact]
    public async Task Snapshot_AMove_EndsTheEarlierPlacement()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").InCare("C1", "2026-07-01", placed: "2026-07-01").Import(intake);

        await new Extract("two", "2026-09-30").InCare("C1", "2026-07-01", placed: "2026-09-10").Import(intake);
        (await Of(intake, "placement")).ShouldBe(["C1/placement/1 From:2026-07-01 To:2026-09-10", "C1/placement/2 From:2026-09-10"]);

        // The latest was the 8th: the 10th was told in error.
        await new Extract("three", "2026-10-30").InCare("C1", "2026-07-01", to: "2026-10-05", placed: "2026-09-08").Import(intake);
        (await Of(intake, "placement")).ShouldBe(["C1/placement/1 From:2026-07-01 To:2026-09-10", "C1/placement/2 From:2026-09-08 To:2026-10-05"]);
        (await Of(intake, "care_period", "legal_status")).ShouldBe(["C1/care_period/1 From:2026-07-01 To:2026-10-05", "C1/legal_status/1 From:2026-07-01 To:2026-10-05"]);
    }

    [Fact]
    public async Task Snapshot_AnotherStartOfCare_IsACorrectionUnlessItCameSinceTheLastExtract()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").InCare("C1", "2026-07-01").InCare("C2", "2026-07-01").Import(intake);

        await new Extract("two", "2026-09-30").InCare("C1", "2026-07-03").InCare("C2", "2026-09-02").Import(intake);

        (await Of(intake, "care_period")).ShouldBe(["C1/care_period/1 From:2026-07-03", "C2/care_period/1 From:2026-07-01 To:2026-09-02", "C2/care_period/2 From:2026-09-02"]);
    }

    [Fact]
    public async Task Snapshot_TwoTimesInCare_AreNoDuplicateUnlessTheyOverlap()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        var report = await new Extract("one", "2026-09-30")
            .InCare("C1", "2026-08-20").InCare("C1", "2026-05-01", to: "2026-08-01")
            .InCare("C2", "2026-05-01").InCare("C2", "2026-08-20").Import(intake);

        report.Rejected.Select(row => (row.Row, row.Violations[0].Code)).ShouldBe([(4, "duplicate"), (5, "duplicate")]);
        (await Of(intake, "care_period")).ShouldBe(["C1/care_period/1 From:2026-05-01 To:2026-08-01", "C1/care_period/2 From:2026-08-20"]);
    }

    [Fact]
    public async Task Absent_FromACompleteList_EndsOnTheExtractsDay()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Plan("C1", "2026-08-01").Plan("C2", "2026-08-01").InCare("C3", "2026-08-01", placed: "2026-08-01").Leaver("C4", "F2").Import(intake);

        await new Extract("two", "2026-09-30") { Force = true }.Plan("C2", "2026-13-01").Lists("annex_a_6", "annex_a_7", "annex_a_8", "annex_a_9").Import(intake);

        (await Of(intake, "protection_plan", "care_period", "placement", "care_leaver")).ShouldBe(
        [
            "C1/protection_plan/1 From:2026-08-01 To:2026-09-30", "C2/protection_plan/1 From:2026-08-01", "C3/care_period/1 From:2026-08-01 To:2026-09-30",
            "C3/placement/1 From:2026-08-01 To:2026-09-30", "C4/care_leaver/1 From:2026-08-31 To:2026-09-30 Activity:F2",
        ]);
    }

    [Fact]
    public async Task Absent_TooMany_StopsAndAsks()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-08-31").Case("C1", "2026-08-01").Tells("protection_plans", Plan("C1", "2026-08-01"), Plan("C1", "2026-07-01", "2026-07-20")).Import(intake);
        var second = new Extract("two", "2026-09-30").Case("C1", "2026-08-01").Lists("annex_a_6", "annex_a_7");
        await second.Begin(intake);
        await second.Stage(intake);

        var stopped = await Should.ThrowAsync<RpcException>(() => second.Apply(intake, checkOnly: true));

        stopped.Trailers.GetValue("code").ShouldBe("too_many_closures");
        stopped.Status.Detail.ShouldContain("1 of 1 open protection_plan records");
    }

    [Fact]
    public async Task Leaver_InAnotherState_BeginsItOnTheExtractsDay()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-07-31").Leaver("C1", "F2").Import(intake);
        await new Extract("two", "2026-08-31").Leaver("C1", "").Import(intake);
        await new Extract("three", "2026-09-30").Leaver("C1", "G4").Import(intake);

        (await Of(intake, "care_leaver")).ShouldBe(["C1/care_leaver/1 From:2026-07-31 To:2026-09-30 Activity:F2", "C1/care_leaver/2 From:2026-09-30 Activity:G4"]);

        // The same day told again, corrected.
        await new Extract("four", "2026-09-30").Leaver("C1", "G5").Import(intake);
        (await Of(intake, "care_leaver"))[^1].ShouldBe("C1/care_leaver/2 From:2026-09-30 Activity:G5");
    }

    [Fact]
    public async Task Adoption_FilledInStepByStep_IsOneUntilItIsReversed()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-07-31").Tells("annex_a_10", Adoption("C1", "2026-07-01")).Import(intake);
        await new Extract("two", "2026-08-31").Tells("annex_a_10", """{"adoption":{"childId":"C1","decidedOn":"2026-07-02","reversedOn":"2026-08-20"}}""").Import(intake);
        await new Extract("three", "2026-09-30").Tells("annex_a_10", Adoption("C1", "2026-09-01")).Import(intake);

        (await Of(intake, "adoption")).ShouldBe(["C1/adoption/1 DecidedOn:2026-07-02 ReversedOn:2026-08-20", "C1/adoption/2 DecidedOn:2026-09-01"]);
    }

    [Fact]
    public async Task Import_OfWhatWasToldSince_IsLeftAndListed()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { Journey.Json(Assessment("C1", "2026-08-02", authorised: "2026-08-25")), Journey.Json(Visit("C1", "2026-09-02")) } });

        var report = await new Extract("one", "2026-09-30").Tells("assessments", Assessment("C1", "2026-08-02")).Tells("visits", Visit("C1", "2026-09-01")).Import(intake);

        report.NewerKnown.ShouldHaveSingleItem().Violations.Single().Field.ShouldBe("assessment");
        (await Of(intake, "assessment", "visit")).ShouldBe(
            ["C1/assessment/1 StartedOn:2026-08-02 AuthorisedOn:2026-08-25", "C1/visit/1 Type:LookedAfter VisitedOn:2026-09-02", "C1/visit/2 Type:LookedAfter VisitedOn:2026-09-01"]);
    }

    [Fact]
    public async Task Import_OlderThanTheLastOfItsList_IsRefused()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Tells("visits", Visit("C1", "2026-08-01")).Import(intake);

        var refused = await Should.ThrowAsync<RpcException>(() => new Extract("two", "2026-08-31").Tells("visits", Visit("C1", "2026-08-01")).Begin(intake));

        refused.Trailers.GetValue("code").ShouldBe("older_extract");
    }

    [Fact]
    public async Task Stage_ARowThatBreaksARule_NamesTheKindAndTheField()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        var extract = new Extract("one", "2026-09-30")
            .Tells("visits", Visit("C1", "2026-10-01"))
            .Tells("visits", Visit("C1", "2026-09-01"), Visit("C2", "2026-09-01"))
            .Tells("visits", """{"team":{"team":"T1"}}""")
            .Tells("visits");
        await extract.Begin(intake);

        (await extract.Stage(intake)).Select(row => $"{row.Row} {string.Join(' ', row.Violations.Select(violation => $"{violation.Field}:{violation.Code}"))}")
            .ShouldBe(["2 visit.visited_on:future_date", "3 visit:bad_id", "4 journey:not_a_record", "5 row:not_a_record"]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undo_PutsEachRecordBackByItself(Store store)
    {
        await using var intake = await postgres.Host(store);
        await new Extract("one", "2026-08-31").Tells("visits", Visit("C1", "2026-08-01")).Tells("assessments", Assessment("C1", "2026-08-02")).Import(intake);
        var before = await intake.Journeys();
        var second = new Extract("two", "2026-09-30")
            .Tells("visits", Visit("C1", "2026-07-30")).Tells("assessments", Assessment("C1", "2026-08-02", authorised: "2026-09-01"))
            .Tells("reviews", """{"review":{"childId":"C1","type":1,"heldOn":"2026-09-01"}}""").Born("C1", "2010-01-02");
        await second.Import(intake);

        (await second.Undo(intake)).Left.ShouldBeEmpty();
        (await intake.Journeys()).ShouldBe(before);
        (await Births(intake))[^1].ShouldBe("C1 withdrawn");

        await second.Import(intake);
        await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { Journey.Json("""{"visit":{"childId":"C1","ordinal":1,"type":3,"visitedOn":"2026-08-05"}}""") } });
        (await second.Undo(intake)).Left.ShouldBe(["C1/visit/1"]);
        var left = await intake.Journeys();
        left["C1/visit/1"].ShouldContain("2026-08-05");
        left.Remove("C1/visit/1");
        before.Remove("C1/visit/1");
        left.ShouldBe(before);
    }

    [Fact]
    public async Task Supply_OfEveryList_IsTold()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        static string Told(string list, string day) => $$"""{"List":"{{list}}","AsOf":"{{day}}"}""";
        await new Extract("one", "2026-08-31").Lists("annex_a_4", "visits").Import(intake);
        var second = new Extract("two", "2026-09-30").Lists("annex_a_4", "annex_a_5");
        await second.Import(intake);
        (await intake.Journeys()).Values.ShouldBe([Told("annex_a_4", "2026-09-30"), Told("annex_a_5", "2026-09-30"), Told("visits", "2026-08-31")]);

        await second.Undo(intake);

        (await intake.Journeys()).Values.ShouldBe([Told("annex_a_4", "2026-08-31"), Told("visits", "2026-08-31")]);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Import_AListWithoutRows_SaysThatThereAreNoneAndAsksWhereListSixShowsSome(Store store)
    {
        await using var intake = await postgres.Host(store);

        var report = await new Extract("one", "2026-09-30").Lists("annex_a_7", "annex_a_8", "annex_a_9")
            .Case("C1", "2026-08-01", status: CaseStatus.ChildProtection).Case("C2", "2026-08-01", status: CaseStatus.ChildProtection).Lists("annex_a_6").Import(intake);

        report.DataQuality.Where(line => line.Code == "list_without_rows").ShouldBe(
            [new() { Code = "list_without_rows", Message = "children on a protection plan in list 6: list 7 has no rows", Count = 2 }]);
        (await intake.Journeys()).Keys.ShouldBe(["supply annex_a_6", "supply annex_a_7", "supply annex_a_8", "supply annex_a_9"]);
    }

    [Fact]
    public async Task Birth_WithoutACase_IsToldConfidentially()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        await new Extract("one", "2026-09-30").Born("C1", "2010-01-02").Beside(Visit("C1", "2026-09-01")).Born("C2", "2010-01-03").Case("C2", "2026-08-01", born: "2010-01-04").Import(intake);

        (await Births(intake)).ShouldBe(["C1 2010-01-02", "C2 2010-01-04"]);
    }

    static async Task<List<string>> Of(IntakeHost intake, params string[] kinds) =>
    [
        .. (await intake.Journeys())
            .Where(pair => kinds.Any(kind => pair.Key.Contains($"/{kind}/", StringComparison.Ordinal)))
            .Select(pair => (pair.Key, Facts: System.Text.Json.Nodes.JsonNode.Parse(pair.Value)!.AsObject()))
            .Select(pair => $"{pair.Key} {string.Join(' ', pair.Facts.Where(fact => Shown(pair.Key, fact.Key)).Select(fact => $"{fact.Key}:{fact.Value}"))}"),
    ];

    static bool Shown(string id, string fact) =>
        fact != "ChildId" && fact != "Code" && (fact != "Type" || id.Contains("/visit/", StringComparison.Ordinal));

    static async Task<List<string>> Births(IntakeHost intake)
    {
        var reader = intake.Services.GetServices<ChangeReader>().Single(reader => reader.Source == BirthDate.Source);
        var told = new List<string>();
        await foreach (var run in reader.Read("borough", 0, 0, CancellationToken.None))
        {
            told.AddRange(run.Changes.Select(change => $"{change.Id} {(change.Withdrawn ? "withdrawn" : IntakeKinds.BirthDate.Read(change.Body!).BornOn.ToString("yyyy-MM-dd", null))}"));
        }
        return told;
    }

    static string Contact(string child, string on, string source = "") => $$$"""{"contact":{"childId":"{{{child}}}","receivedOn":"{{{on}}}","source":"{{{source}}}"}}""";

    static string Assessment(string child, string on, string authorised = "") =>
        $$$"""{"assessment":{"childId":"{{{child}}}","type":1,"startedOn":"{{{on}}}","authorisedOn":"{{{authorised}}}"}}""";

    static string Enquiry(string child, string started = "", string conference = "") =>
        $$$"""{"section47":{"childId":"{{{child}}}","startedOn":"{{{started}}}","conferenceOn":"{{{conference}}}"}}""";

    static string Adoption(string child, string decided) => $$$"""{"adoption":{"childId":"{{{child}}}","decidedOn":"{{{decided}}}"}}""";

    static string Visit(string child, string on, int type = 3, bool seenAlone = false) =>
        $$$"""{"visit":{"childId":"{{{child}}}","type":{{{type}}},"visitedOn":"{{{on}}}"{{{(seenAlone ? ",\"seenAlone\":true" : "")}}}}}""";

    static string Placement(string child, string from, string to = "") => $$$"""{"placement":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}","type":"U1"}}""";

    static string Plan(string child, string from, string to = "") => $$$"""{"protectionPlan":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}"}}""";
}

/// <summary>Rows of the lists of plans, care and leavers, with what they tell of the journey.</summary>
static class SnapshotRows
{
    public static Extract Plan(this Extract extract, string child, string from) => extract
        .Case(child, from, list: "annex_a_7", status: CaseStatus.ChildProtection)
        .Beside($$$"""{"protectionPlan":{"childId":"{{{child}}}","from":"{{{from}}}"}}""");

    public static Extract InCare(this Extract extract, string child, string from, string to = "", string placed = "")
    {
        extract.Case(child, from, to: to, list: "annex_a_8", status: CaseStatus.LookedAfter).Beside(
            $$$"""{"carePeriod":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}"}}""",
            $$$"""{"legalStatus":{"childId":"{{{child}}}","from":"{{{from}}}","code":"C2"}}""");
        return placed == "" ? extract : extract.Beside($$$"""{"placement":{"childId":"{{{child}}}","from":"{{{placed}}}","type":"U1"}}""");
    }

    public static Extract Leaver(this Extract extract, string child, string activity) => extract
        .Case(child, "", list: "annex_a_9", status: CaseStatus.CareLeaver)
        .Beside($$$"""{"careLeaver":{"childId":"{{{child}}}","from":"{{{extract.AsOf}}}","activity":"{{{activity}}}"}}""");
}
