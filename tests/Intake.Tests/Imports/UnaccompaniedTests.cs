using Intake.Tests.Kit;
using Scorecard.TestKit.Servers;

namespace Intake.Tests.Imports;

public sealed class UnaccompaniedTests(PostgresServer postgres)
{
    public static TheoryData<Store> Both => Stores.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Import_OfWhoCameAlone_IsSaidOfTheirTimesInCare(Store store)
    {
        await using var intake = await postgres.Host(store);
        static Extract Extract(string id) => new Extract(id, "2026-09-30")
            .Episode("C1", "2025-07-01").Episode("C2", "2025-07-01").Episode("C3", "2024-01-01", "2024-06-01").Episode("C3", "2026-01-01").Episode("C4", "2025-07-01")
            .Unaccompanied("C1").Unaccompanied("C2", "2026-05-01").Unaccompanied("C3", "2025-01-01").Unaccompanied("C5");

        await Extract("one").Import(intake);
        var told = await intake.Journeys();
        var again = await Extract("two").Import(intake);

        told.Where(pair => pair.Key.Contains("care_period", StringComparison.Ordinal)).Select(pair => $"{pair.Key} {pair.Value}").ShouldBe(
        [
            """C1/care_period/1 {"ChildId":"C1","From":"2025-07-01","Unaccompanied":true}""",
            """C2/care_period/1 {"ChildId":"C2","From":"2025-07-01","Unaccompanied":true,"UnaccompaniedTo":"2026-05-01"}""",
            """C3/care_period/1 {"ChildId":"C3","From":"2024-01-01","To":"2024-06-01","Unaccompanied":true}""",
            """C3/care_period/2 {"ChildId":"C3","From":"2026-01-01"}""",
            """C4/care_period/1 {"ChildId":"C4","From":"2025-07-01"}""",
        ]);
        again.RecordsWritten.ShouldBe(0);
    }

    // The file of children may come after the episodes.
    [Fact]
    public async Task Import_OfTheChildrenAlone_MarksWhatIsKnown()
    {
        await using var intake = await postgres.Host(Store.Sqlite);
        await new Extract("one", "2026-09-30").Episode("C1", "2025-07-01").Import(intake);
        var children = new Extract("two", "2026-09-30").Unaccompanied("C1");

        await children.Import(intake);
        (await intake.Journeys())["C1/care_period/1"].ShouldContain("\"Unaccompanied\":true");
        await children.Undo(intake);

        (await intake.Journeys())["C1/care_period/1"].ShouldNotContain("Unaccompanied");
    }
}

file static class Episodes
{
    public static Extract Episode(this Extract extract, string child, string from, string to = "") =>
        extract.Tells("ssda903_episodes", $$$"""{"carePeriod":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}"}}""");
}
