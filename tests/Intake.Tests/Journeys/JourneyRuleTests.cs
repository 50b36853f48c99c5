using Intake.Journeys;
using Intake.Tests.Kit;
using Scorecard.Records.Rules;

namespace Intake.Tests.Journeys;

/// <summary>What a record can break by itself, through whichever door it comes.</summary>
public sealed class JourneyRuleTests
{
    static readonly DateOnly Today = new(2026, 10, 31);

    public static TheoryData<string> Kinds => [.. JourneyKinds.All.Select(kind => kind.Name)];

    [Theory]
    [InlineData("""{"contact":{"childId":"C1"}}""", "received_on:missing")]
    [InlineData("""{"contact":{"childId":"no id","receivedOn":"31/10/2026","outcome":99}}""", "child_id:bad_id received_on:bad_date outcome:unknown_code")]
    [InlineData("""{"contact":{"childId":"C1","receivedOn":"2026-10-31"}}""", "")]
    [InlineData("""{"contact":{"childId":"C1","receivedOn":"2026-11-01"}}""", "received_on:future_date")]
    [InlineData("""{"contact":{"childId":"C1","receivedOn":"1989-12-31"}}""", "received_on:far_past")]
    [InlineData("""{"referral":{"childId":"C1","receivedOn":"2026-10-02","decidedOn":"2026-10-02"}}""", "")]
    [InlineData("""{"referral":{"childId":"C1","receivedOn":"2026-10-02","decidedOn":"2026-10-01"}}""", "decided_on:end_before_start")]
    [InlineData("""{"assessment":{"childId":"C1","startedOn":"2026-10-02"}}""", "type:missing")]
    [InlineData("""{"assessment":{"childId":"C1","type":1,"startedOn":"2026-10-02","authorisedOn":"2026-10-01"}}""", "authorised_on:end_before_start")]
    [InlineData("""{"section47":{"childId":"C1","conferenceOn":"2026-10-02"}}""", "")]
    [InlineData("""{"section47":{"childId":"C1","ledToPlan":true}}""", "started_on:missing")]
    [InlineData("""{"section47":{"childId":"C1","startedOn":"2026-10-02","conferenceOn":"2026-10-01"}}""", "conference_on:end_before_start")]
    [InlineData("""{"needPlan":{"childId":"C1","from":"2026-10-02","to":"2026-10-01"}}""", "to:end_before_start")]
    [InlineData("""{"protectionPlan":{"childId":"C1","from":"2026-10-02","previousPlans":-1}}""", "previous_plans:out_of_range")]
    [InlineData("""{"visit":{"childId":"C1","type":7,"visitedOn":""}}""", "type:unknown_code visited_on:missing")]
    [InlineData("""{"review":{"childId":"C1","type":2,"heldOn":"2026-02-30"}}""", "held_on:bad_date")]
    [InlineData("""{"carePeriod":{"childId":"C1","from":"2026-10-02","to":"2026-10-02","categoryOfNeed":"n1"}}""", "")]
    [InlineData("""{"carePeriod":{"childId":"C1","from":"2026-10-02","endedBecause":"went home"}}""", "ended_because:unknown_code")]
    [InlineData("""{"legalStatus":{"childId":"C1","from":"2026-10-02"}}""", "code:missing")]
    [InlineData("""{"placement":{"childId":"C1","from":"2026-10-02","type":"h) U1"}}""", "type:unknown_code")]
    [InlineData("""{"placement":{"childId":"C1","from":"2026-10-02","type":"U1","distanceTenths":10001}}""", "distance_tenths:out_of_range")]
    [InlineData("""{"plan":{"childId":"C1","madeOn":"2026-10-02"}}""", "type:missing")]
    [InlineData("""{"healthCheck":{"childId":"C1","type":3}}""", "checked_on:missing")]
    [InlineData("""{"advocacy":{"childId":"C1","to":"2026-10-02"}}""", "from:missing")]
    [InlineData("""{"earlyHelp":{"childId":"C1","from":"2026-10-02","assessedOn":"2026-10-01","to":"2026-10-01"}}""", "assessed_on:end_before_start to:end_before_start")]
    [InlineData("""{"careLeaver":{"childId":"C1","from":"2026-10-02","contact":7}}""", "contact:unknown_code")]
    [InlineData("""{"adoption":{"childId":"C1","reversalReason":"RD1"}}""", "decided_on:missing")]
    [InlineData("""{"adoption":{"childId":"C1","decidedOn":"2026-10-02","adoptedOn":"2026-10-01"}}""", "adopted_on:end_before_start")]
    [InlineData("""{"adopter":{"adopterId":"A1"}}""", "")]
    [InlineData("""{"adopter":{"stage1From":"2026-10-02","stage1To":"2026-10-01"}}""", "adopter_id:missing stage1_to:end_before_start")]
    [InlineData("""{"privateFostering":{"childId":"C1","from":"2026-10-02","to":"2026-11-02"}}""", "to:future_date")]
    public void Read_AtTheEdgesOfItsRules_TellsEveryFieldThatBreaksOne(string json, string broken)
    {
        var fields = new FieldReader();
        var record = Journey.Json(json);

        JourneyKinds.Of(record)!.Read(record, withdrawn: false, fields, Today);

        string.Join(' ', fields.Violations.Select(violation => $"{violation.Field}:{violation.Code}")).ShouldBe(broken);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Read_EveryField_IsInTheRecord(string name)
    {
        var kind = JourneyKinds.All.Single(kind => kind.Name == name);
        var fields = new FieldReader();

        var body = kind.Read(Journey.Whole(kind), withdrawn: false, fields, Today);

        fields.Violations.ShouldBeEmpty();
        body.GetType().GetProperties().Where(property => property.GetValue(body) is null).ShouldBeEmpty();
        kind.Stored(kind.Text(body)).ShouldBe(body);
    }

    [Fact]
    public void Read_Codes_AreKeptInCapitals()
    {
        var record = Journey.Json("""{"placement":{"childId":"C1","from":"2026-10-02","type":"u1","provider":"pr1","authority":"Westshire"}}""");

        JourneyKinds.Placement.Text(JourneyKinds.Placement.Read(record, withdrawn: false, new FieldReader(), Today))
            .ShouldBe("""{"ChildId":"C1","From":"2026-10-02","Type":"U1","Provider":"PR1","Authority":"Westshire"}""");
    }
}
