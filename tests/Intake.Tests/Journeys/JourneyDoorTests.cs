using Intake.Journeys;
using Intake.Tests.Kit;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Intake.Tests.Journeys;

public sealed class JourneyDoorTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Submit_EveryKind_IsWrittenUnderItsIdAndPublished(Store store)
    {
        await using var intake = await postgres.Host(store);

        var results = await Submit(intake, [.. JourneyKinds.All.Select(kind => Journey.Whole(kind))]);

        results.ShouldAllBe(result => result.Outcome == Outcome.Written);
        results.Select(result => result.RecordId).ShouldBe(JourneyKinds.All.Select(kind => kind.Name == "adopter" ? "A1" : $"A1/{kind.Name}/1"));
        (await intake.Journeys()).Count.ShouldBe(JourneyKinds.All.Count);
        (await Submit(intake, [.. JourneyKinds.All.Select(kind => WithOrdinal(Journey.Whole(kind)))])).ShouldAllBe(result => result.Outcome == Outcome.Unchanged);
    }

    [Fact]
    public async Task Submit_AnAdopter_IsNoChild()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Refer("A1");

        await Submit(intake, Journey.Json("""{"adopter":{"adopterId":"A1","enquiredOn":"2026-03-02"}}"""));

        (await intake.Unallocated()).ShouldHaveSingleItem().ChildId.ShouldBe("A1");
        (await intake.Journeys()).ShouldHaveSingleItem().Key.ShouldBe("adopter A1");
    }

    [Fact]
    public async Task Submit_WithAndWithoutAnOrdinal_ChangesOrAdds()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await Submit(intake, Visit("2026-03-02"), Visit("2026-03-09"));

        await Submit(intake, Visit("2026-03-16", ordinal: 1), Visit("2026-03-23"), new Record { Withdrawn = true, Visit = new() { ChildId = "C1", Ordinal = 2 } });

        (await intake.Journeys()).Select(pair => $"{pair.Key} {pair.Value[^12..^2]}").ShouldBe(["C1/visit/1 2026-03-16", "C1/visit/3 2026-03-23"]);
        (await Submit(intake, Visit("2026-03-23"))).Single().Outcome.ShouldBe(Outcome.Unchanged);
        // Never given twice.
        (await Submit(intake, Visit("2026-03-30"))).Single().RecordId.ShouldBe("C1/visit/4");
    }

    [Fact]
    public async Task Submit_WithdrawnWithoutAnOrdinal_IsRejected()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        (await Submit(intake, new Record { Withdrawn = true, Visit = new() { ChildId = "C1" } })).Single().Violations.Single().Field.ShouldBe("ordinal");
    }

    [Fact]
    public async Task Submit_TwoAtOnceOfWhatHoldsOneAtATime_IsRejected()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        var results = await Submit(
            intake, Placement("2026-03-02"), Placement("2026-04-01"), Placement("2026-02-01", "2026-03-03"), Placement("2026-02-01", "2026-03-02"));
        var ended = await Submit(intake, Placement("2026-04-01"), Placement("2026-03-02", "2026-04-01", ordinal: 1));

        results.Select(result => string.Join(' ', result.Violations.Select(violation => $"{violation.Field}:{violation.Code}"))).ShouldBe(["", "to:two_open", "from:overlap", ""]);
        ended.ShouldAllBe(result => result.Outcome == Outcome.Written);
    }

    static Record Visit(string on, int ordinal = 0) => new() { Visit = new() { ChildId = "C1", Ordinal = ordinal, Type = VisitType.LookedAfter, VisitedOn = on } };

    static Record Placement(string from, string to = "", int ordinal = 0) => new() { Placement = new() { ChildId = "C1", Ordinal = ordinal, From = from, To = to, Type = "U1" } };

    static Record WithOrdinal(Record record)
    {
        var message = JourneyKinds.Of(record)!.Message(record);
        message.Descriptor.FindFieldByName("ordinal")?.Accessor.SetValue(message, 1);
        return record;
    }

    static async Task<IReadOnlyList<RecordResult>> Submit(IntakeHost intake, params Record[] records) =>
        (await intake.Records.SubmitRecordsAsync(new() { RequestId = Asking.NewId, Records = { records } })).Results;
}
