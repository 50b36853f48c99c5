using Grpc.Core;
using Intake.Births;
using Intake.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Records.Relay;

namespace Intake.Tests.Births;

public sealed class BirthDateTests
{
    [Fact]
    public async Task Import_BirthDates_AreToldUnderTheirOwnSourceOnly()
    {
        await using var intake = await IntakeHost.Start();
        await new Extract("one", "2026-10-30").Case("C1", "2026-08-01", born: "2012-02-29").Case("C2", "2026-08-01").Import(intake);

        var births = await Told(intake, BirthDate.Source);
        births.ShouldBe(["""birth_date C1 {"ChildId":"C1","BornOn":"2012-02-29","EighteenOn":"2030-03-01"}"""]);
        var others = await Told(intake, "intake");
        others.ShouldNotBeEmpty();
        others.ShouldAllBe(change => !change.Contains("birth", StringComparison.OrdinalIgnoreCase) && !change.Contains("2012", StringComparison.Ordinal) && !change.Contains("2030", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undo_AnImportThatToldABirthDate_WithdrawsIt()
    {
        await using var intake = await IntakeHost.Start();
        var extract = new Extract("one", "2026-10-30").Case("C1", "2026-08-01", born: "2012-02-29");
        await extract.Import(intake);

        (await extract.Undo(intake)).Left.ShouldBeEmpty();

        (await Told(intake, BirthDate.Source))[^1].ShouldBe("birth_date C1 withdrawn");
    }

    [Theory]
    [InlineData("intake")]
    [InlineData(BirthDate.Source)]
    public async Task ReadChanges_ByAPerson_IsForbidden(string source)
    {
        await using var intake = await IntakeHost.Start();
        using var call = intake.Changes.ReadChanges(new() { Source = source, Authority = "borough" });

        var refused = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        refused.StatusCode.ShouldBe(StatusCode.PermissionDenied);
    }

    static async Task<List<string>> Told(IntakeHost intake, string source)
    {
        var reader = intake.Services.GetServices<ChangeReader>().Single(reader => reader.Source == source);
        var told = new List<string>();
        await foreach (var run in reader.Read("borough", 0, 0, CancellationToken.None))
        {
            told.AddRange(run.Changes.Select(change => $"{change.Kind} {change.Id} {(change.Withdrawn ? "withdrawn" : change.Body)}"));
        }
        return told;
    }
}
