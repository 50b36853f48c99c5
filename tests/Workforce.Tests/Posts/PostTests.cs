using Scorecard.Protos.Records.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Workforce.Tests.Posts;

public sealed class PostTests(PostgresServer postgres)
{
    static readonly Post Vacant = new() { PostId = "P12", State = PostState.Vacant, From = "2026-03-01", Team = "T1", OrgRole = 5, FteHundredths = 80 };

    static readonly Post Covered = new(Vacant) { State = PostState.VacantAgencyCovered, From = "2026-05-01" };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task SubmitRecords_APostThroughItsStates_IsPublishedAsTold(Store store)
    {
        await using var host = await WorkforceHost.Start(await store.New(postgres), new IntakeLog());

        var first = await host.Tell(new() { Post = Vacant });
        var results = await host.Submit("", new() { Post = new(Vacant) { To = "2026-05-01" } }, new() { Post = Covered });

        (first.RecordId, results[0].RecordId, results[0].Version, results[1].RecordId).ShouldBe(("P12/1", "P12/1", 2, "P12/2"));
        (await host.Published("post")).Select(change => (change.Id, change.Shape, change.Body)).ShouldBe(
        [
            ("P12/1", 1, """{"PostId":"P12","State":"Vacant","From":"2026-03-01","Team":"T1","OrgRole":5,"FteHundredths":80}"""),
            ("P12/1", 1, """{"PostId":"P12","State":"Vacant","From":"2026-03-01","To":"2026-05-01","Team":"T1","OrgRole":5,"FteHundredths":80}"""),
            ("P12/2", 1, """{"PostId":"P12","State":"VacantAgencyCovered","From":"2026-05-01","Team":"T1","OrgRole":5,"FteHundredths":80}"""),
        ]);
    }

    [Fact]
    public async Task SubmitRecords_TheSameFileTwice_ChangesNothing()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Submit("one", new() { Post = Vacant }, new() { Post = Covered });

        var again = await host.Submit("two", new() { Post = Covered }, new() { Post = Vacant });

        again.Select(result => (result.Outcome, result.RecordId)).ShouldBe([(Outcome.Unchanged, "P12/2"), (Outcome.Unchanged, "P12/1")]);
    }

    [Fact]
    public async Task SubmitRecords_FromCorrectedUnderItsOrdinal_KeepsTheId()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Tell(new() { Post = Vacant });

        var corrected = await host.Tell(new() { Post = new(Vacant) { Ordinal = 1, From = "2026-02-01" }, ExpectedVersion = 1 });
        var withdrawn = await host.Tell(new() { Post = new() { PostId = "P12", Ordinal = 1 }, Withdrawn = true });
        var after = await host.Tell(new() { Post = Vacant });

        (corrected.RecordId, corrected.Version).ShouldBe(("P12/1", 2));
        withdrawn.Outcome.ShouldBe(Outcome.Written);
        // The tombstone keeps its ordinal.
        after.RecordId.ShouldBe("P12/2");
    }

    [Fact]
    public async Task UndoRecords_AnImportOfPosts_ReadsAsBefore()
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());
        await host.Submit("one", new Record { Post = Vacant });
        await host.Submit("two", new() { Post = new(Vacant) { To = "2026-05-01" } }, new() { Post = Covered });

        var undone = await host.Records.UndoRecordsAsync(new() { Source = "workforce", ImportId = "two" }, cancellationToken: TestContext.Current.CancellationToken);

        undone.RecordsRestored.ShouldBe(2);
        (await host.Published("post")).TakeLast(2).Select(change => (change.Id, change.Withdrawn, change.Body?.Contains("2026-05-01", StringComparison.Ordinal) ?? false))
            .ShouldBe([("P12/1", false, false), ("P12/2", true, false)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("post_id", "bad_id")]
    [InlineData("state", "missing")]
    [InlineData("from", "missing")]
    [InlineData("to", "end_before_start")]
    [InlineData("org_role", "out_of_range")]
    [InlineData("fte_hundredths", "out_of_range")]
    [InlineData("ordinal", "out_of_range")]
    public async Task SubmitRecords_APostBreaksARule_IsRejectedAlone(string field, string code)
    {
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), new IntakeLog());

        var results = await host.Submit("", new() { Post = Spoilt(field) }, new() { Post = new(Vacant) { OrgRole = 1, FteHundredths = 100, To = Vacant.From } });

        results[0].Violations.Select(violation => (violation.Field, violation.Code)).ShouldBe([(field, code)]);
        results[1].Outcome.ShouldBe(Outcome.Written);
    }

    static Post Spoilt(string field)
    {
        var post = new Post(Vacant);
        switch (field)
        {
            case "post_id": post.PostId = "P 12"; break;
            case "state": post.State = PostState.Unspecified; break;
            case "from": post.From = ""; break;
            case "to": post.To = "2026-02-28"; break;
            case "org_role": post.OrgRole = 0; break;
            case "fte_hundredths": post.FteHundredths = 101; break;
            case "ordinal": post.Ordinal = -1; break;
        }
        return post;
    }
}
