using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Supervisions;

public sealed class SupervisionTests(PostgresServer postgres)
{
    static readonly Supervision Held = new() { WorkerId = "W7", HeldOn = "2026-10-05", SupervisorId = "W1", Type = SupervisionType.Personal };

    static readonly Supervision Excused = new() { WorkerId = "W7", HeldOn = "2026-09-01", ExcusedReason = "long absence" };

    // Half past midnight of 1 August there.
    static RunningClock LateInLondon => new(new(2026, 7, 31, 23, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task SubmitRecords_AFileTwice_IsToldOnce(Store store)
    {
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());
        // A group supervision on the day of a personal one is another.
        Record[] file = [new() { Supervision = Held }, new() { Supervision = new(Held) { Type = SupervisionType.Group } }, new() { Supervision = Excused }];

        var first = await host.Submit("one", file);
        var second = await host.Submit("two", [.. file.Reverse()]);

        first.Select(result => (result.Outcome, result.RecordId)).ShouldBe([(Outcome.Written, "W7/1"), (Outcome.Written, "W7/2"), (Outcome.Written, "W7/3")]);
        second.Select(result => (result.Outcome, result.RecordId)).ShouldBe([(Outcome.Unchanged, "W7/3"), (Outcome.Unchanged, "W7/2"), (Outcome.Unchanged, "W7/1")]);
        (await host.Published("supervision")).Select(change => (change.Id, change.Shape, change.Body)).ShouldBe(
        [
            ("W7/1", 1, """{"WorkerId":"W7","HeldOn":"2026-10-05","SupervisorId":"W1","Type":"Personal"}"""),
            ("W7/2", 1, """{"WorkerId":"W7","HeldOn":"2026-10-05","SupervisorId":"W1","Type":"Group"}"""),
            ("W7/3", 1, """{"WorkerId":"W7","HeldOn":"2026-09-01","ExcusedReason":"long absence"}"""),
        ]);
    }

    [Fact]
    public async Task SubmitRecords_ALaterFileWithoutIt_LeavesIt()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Submit("one", new Record { Supervision = Held });

        await host.Submit("two", new Record { Supervision = Excused });

        (await host.Published("supervision")).ShouldAllBe(change => !change.Withdrawn);
    }

    [Theory]
    [InlineData("worker_id", "bad_id")]
    [InlineData("held_on", "future_date")]
    [InlineData("supervisor_id", "bad_id")]
    [InlineData("type", "unknown_code")]
    [InlineData("excused_reason", "too_long")]
    public async Task SubmitRecords_ASupervisionBreaksARule_IsRejectedAlone(string field, string code)
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog(), LateInLondon);

        var results = await host.Submit("", new() { Supervision = Spoilt(field) }, new() { Supervision = new(Held) { HeldOn = "2026-08-01" } });

        results[0].Violations.Select(violation => (violation.Field, violation.Code)).ShouldBe([(field, code)]);
        results[1].Outcome.ShouldBe(Outcome.Written);
    }

    [Fact]
    public async Task SubmitRecords_WithdrawnWithoutSayingWhich_IsRejected()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());

        var result = await host.Tell(new() { Supervision = new() { WorkerId = "W7" }, Withdrawn = true });

        result.Violations.Select(violation => (violation.Field, violation.Code)).ShouldBe([("ordinal", "missing")]);
    }

    static Supervision Spoilt(string field)
    {
        var supervision = new Supervision(Held) { HeldOn = "2026-07-01" };
        switch (field)
        {
            case "worker_id": supervision.WorkerId = "Ann Day"; break;
            case "held_on": supervision.HeldOn = "2026-08-02"; break;
            case "supervisor_id": supervision.SupervisorId = "Jo Bell"; break;
            case "type": supervision.Type = (SupervisionType)9; break;
            case "excused_reason": supervision.ExcusedReason = new('x', 201); break;
        }
        return supervision;
    }
}
