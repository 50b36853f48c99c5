using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;
using Scorecard.Contracts.Births;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Changes;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Contracts.Register;

namespace Scorecard.Contracts.Tests;

/// <summary>What is on the wire is kept as it is: other versions of the services read it.</summary>
public sealed class WireFormatTests
{
    static readonly JsonSerializerOptions AsTold = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static TheoryData<object, string> Bodies { get; } = new()
    {
        {
            new CaseStandingChanged
            {
                ChildId = "C1",
                Spells =
                [
                    new()
                    {
                        From = new(2026, 3, 2),
                        To = new(2026, 4, 1),
                        Standing = Standing.NamedWorker,
                        Team = "T1",
                        Worker = "W1",
                        NotQualified = true,
                        ReferredOn = new(2026, 3, 1),
                        Status = CaseStatus.ChildProtection,
                    },
                    new()
                    {
                        From = new(2026, 4, 1),
                        Standing = Standing.NameOnly,
                        NameOnlyReason = NameOnlyReason.LongAbsent,
                        ReferredOn = new(2026, 3, 1),
                        Status = CaseStatus.ChildProtection,
                        WithoutWorkerSince = new(2026, 4, 1),
                        WithoutWorkerBasis = WithoutWorkerBasis.AllocationLog,
                    },
                ],
            },
            """{"ChildId":"C1","Spells":[{"From":"2026-03-02","To":"2026-04-01","Standing":"NamedWorker","Team":"T1","Worker":"W1","NotQualified":true,"ReferredOn":"2026-03-01","Status":"ChildProtection","AlsoInvolved":0},{"From":"2026-04-01","Standing":"NameOnly","NameOnlyReason":"LongAbsent","NotQualified":false,"ReferredOn":"2026-03-01","Status":"ChildProtection","WithoutWorkerSince":"2026-04-01","WithoutWorkerBasis":"AllocationLog","AlsoInvolved":0}]}"""
        },
        {
            new MissingEpisodeChanged { ChildId = "C1", Setting = MissingSetting.Care, Kind = MissingKind.Away, StartedAt = new(2026, 3, 2, 18, 30, 0, TimeSpan.Zero) },
            """{"ChildId":"C1","Setting":"Care","Kind":"Away","StartedAt":"2026-03-02T18:30:00+00:00"}"""
        },
        {
            new BirthDateChanged { ChildId = "C1", BornOn = new(2012, 2, 29), EighteenOn = new(2030, 3, 1) },
            """{"ChildId":"C1","BornOn":"2012-02-29","EighteenOn":"2030-03-01"}"""
        },
        {
            new ReadingChanged { ExtractAsOf = new(2026, 10, 31) },
            """{"ExtractAsOf":"2026-10-31","ImportInProgress":false,"Demo":false}"""
        },
        {
            new WorkerChanged { WorkerId = "W1", DisplayName = "Ann Lee", Kind = WorkerKind.SocialWorker, OrgRole = 5, FteHundredths = 80 },
            """{"WorkerId":"W1","DisplayName":"Ann Lee","Kind":"SocialWorker","Aliases":[],"Agency":false,"OrgRole":5,"FteHundredths":80,"Asye":false}"""
        },
        {
            new TeamChanged { Team = "T1", Name = "First Response", Type = TeamType.FrontDoor },
            """{"Team":"T1","Name":"First Response","Type":"FrontDoor"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_AsWritten_IsUnchanged(object body, string json)
    {
        var written = JsonSerializer.Serialize(body, body.GetType(), AsTold);

        written.ShouldBe(json);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, body.GetType(), AsTold), body.GetType(), AsTold).ShouldBe(json);
    }

    [Theory]
    [InlineData(typeof(RecordsChanged), "urn:message:Scorecard.Contracts.Changes:RecordsChanged")]
    [InlineData(typeof(ConfidentialRecordsChanged), "urn:message:Scorecard.Contracts.Changes:ConfidentialRecordsChanged")]
    [InlineData(typeof(LogBeat), "urn:message:Scorecard.Contracts.Changes:LogBeat")]
    public void Message_ByItsFullName_IsUnchanged(Type message, string urn) => MessageUrn.ForTypeString(message).ShouldBe(urn);

    [Theory]
    [InlineData(typeof(RecordsChanged), "Source,Authority,Epoch,AfterSeq,ToSeq,Changes")]
    [InlineData(typeof(ConfidentialRecordsChanged), "Run")]
    [InlineData(typeof(RecordChange), "Seq,Kind,Id,Version,Withdrawn,Shape,Body,RecordedAt")]
    [InlineData(typeof(LogBeat), "Source,Authority,Epoch,Seq,At")]
    public void Message_ByItsProperties_IsUnchanged(Type message, string properties) =>
        string.Join(',', message.GetProperties().Select(property => property.Name)).ShouldBe(properties);
}
