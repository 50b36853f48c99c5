using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Embedded;

public sealed class AuditTests
{
    [Fact]
    public async Task Audit_AfterListsOfTwoServices_HasEachOnce()
    {
        await using var instance = await Instance.Start(signIn: false);
        (await instance.Command("report-missing", "C1", "--from", "home")).Well();
        (await instance.Command("missing")).Well();
        (await instance.Command("people", "add", "--subject", "ann", "--role", "analyst")).Well();

        var entries = Csv.Parse((await instance.Command("audit", "--format", "csv")).Well().Output);

        entries.Select(row => (row["rpc"], row["rows"])).ShouldBe(
        [
            ("/scorecard.people.v1.People/PutPerson", "0"), ("/scorecard.missing.v1.Missing/ListMissing", "1"),
        ]);
    }
}
