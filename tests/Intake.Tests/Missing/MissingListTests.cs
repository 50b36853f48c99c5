using Grpc.Core;
using Intake.Missing;
using Intake.Tests.Kit;
using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;

namespace Intake.Tests.Missing;

public sealed class MissingListTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory]
    [InlineData("2008-10-31", "2026-10-31")]
    [InlineData("2008-02-29", "2026-03-01")]
    public void Birthday_Eighteenth_IsADay(string born, string expected) => Eighteen.Birthday(Given.Day(born)).ShouldBe(Given.Day(expected));

    [Theory, MemberData(nameof(Both))]
    public async Task Missing_ChildWithoutCase_IsListedAtOnceUntilTheReturn(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Missing.ReportMissingAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Setting = MissingSetting.Home, Kind = MissingKind.Missing });

        var child = (await intake.Missing.ListMissingAsync(new())).Children.ShouldHaveSingleItem();
        (child.TeamName, child.Hours).ShouldBe(("(no open case)", 0));
        (await Report(intake)).Code.ShouldBe("already_missing");

        await intake.Missing.RecordReturnAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Setting = MissingSetting.Home });

        (await intake.Missing.ListMissingAsync(new())).Children.ShouldBeEmpty();
    }

    [Fact]
    public async Task Missing_OverTheClockChange_CountsElapsedHours()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await Report(intake, "2026-10-24T12:00+01:00");

        // 25 October 2026 has 25 hours.
        var child = (await intake.Missing.ListMissingAsync(new() { On = "2026-10-25" })).Children.ShouldHaveSingleItem();

        child.Hours.ShouldBe(37);
        (await intake.Missing.ListMissingAsync(new() { On = "2026-10-23" })).Children.ShouldBeEmpty();
        (await Refusal.Of(intake.Missing.ListMissingAsync(new() { On = "2026-11-01" }))).Fields.ShouldBe(["on:future_date"]);
    }

    [Fact]
    public async Task Missing_AwayFromHome_IsRefused()
    {
        await using var intake = await postgres.Host(Store.Sqlite);

        var refusal = await Refusal.Of(intake.Missing.ReportMissingAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Setting = MissingSetting.Home, Kind = MissingKind.Away }));

        refusal.Code.ShouldBe("bad_kind");
    }

    static async Task<(StatusCode Status, string Code, IReadOnlyList<string> Fields)> Report(IntakeHost intake, string startedAt = "")
    {
        try
        {
            await intake.Missing.ReportMissingAsync(new() { RequestId = Asking.NewId, ChildId = "C1", Setting = MissingSetting.Home, Kind = MissingKind.Missing, StartedAt = startedAt });
            return (StatusCode.OK, "", []);
        }
        catch (RpcException error)
        {
            return Refusal.Read(error);
        }
    }
}
