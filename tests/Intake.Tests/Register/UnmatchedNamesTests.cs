using Intake.Tests.Kit;
using Scorecard.Protos.Names.V1;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Intake.Tests.Register;

public sealed class UnmatchedNamesTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task ListUnmatchedNames_NamesOfAnExtract_AreThoseThatNobodyHas(Store store)
    {
        await using var intake = await postgres.Host(store);
        await intake.Register(
            Given.Team("T1", "North"), Given.Team("T2", "South"), Given.Worker("W1", name: "Ann Day"), Given.Worker("W2", name: "Jo Bell"),
            Given.Worker("W3", name: "Jo Bell"), Given.Worker("W4", name: "Sam Reed", until: "2026-01-31"));
        await new Extract("one", "2026-10-31")
            .Case("C1", "2026-08-01", worker: "Day, Anne", team: "T1")
            .Case("C2", "2026-08-01", worker: "ANNE DAY", team: "T2")
            .Case("C3", "2026-08-01", worker: "Anne Day", team: "T2")
            .Case("C4", "2026-08-01", worker: "Anne Day", team: "T2")
            .Case("C5", "2026-08-01", worker: "Wilhelmina Fox", team: "")
            // Known, though none of them can hold it: left, one of two, a worker in post; and nobody told.
            .Case("C6", "2026-08-01", worker: "Sam Reed", team: "T1")
            .Case("C7", "2026-08-01", worker: "Jo Bell", team: "")
            .Case("C8", "2026-08-01", worker: "W1", team: "T1")
            .Case("C9", "2026-08-01", worker: "", team: "T1")
            // Closed before the extract's day.
            .Case("C10", "2026-08-01", to: "2026-09-01", worker: "Gone Long", team: "T1")
            .Import(intake);

        var answer = await Unmatched(intake);

        answer.Names.Select(name => (name.Name, name.OpenCases, string.Join('|', name.Teams))).ShouldBe([("Anne Day", 4, "North|South"), ("Wilhelmina Fox", 1, "")]);
        answer.Names[0].Suggestions.Select(worker => (worker.WorkerId, worker.DisplayName, worker.LikenessPercent)).ShouldBe([("W1", "Ann Day", 88)]);
        answer.Names[1].Suggestions.ShouldBeEmpty();
        (answer.On, answer.FromExtract).ShouldBe(("2026-10-31", true));
    }

    [Fact]
    public async Task ListUnmatchedNames_TheNameBecomesAnAlias_HasNoSuchNameAndTheCasesAreHeld()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await intake.Register(Given.Team("T1"), Given.Worker("W1", name: "Ann Day"));
        await new Extract("one", "2026-10-31").Case("C1", "2026-08-01", worker: "Day, Anne").Import(intake);
        (await Unmatched(intake)).Names.Count.ShouldBe(1);

        await intake.Register(Given.Worker("W1", name: "Ann Day") with { Aliases = ["Anne Day"] });

        await Eventually.Holds(async () => (await Unmatched(intake)).Names.Count == 0, "the name is matched");
        (await intake.Unallocated()).ShouldBeEmpty();
    }

    static async Task<ListUnmatchedNamesResponse> Unmatched(IntakeHost intake) =>
        await intake.Names.ListUnmatchedNamesAsync(new(), cancellationToken: TestContext.Current.CancellationToken);
}
