using Records.Tests.Kit;
using Scorecard.Records.Log;
using Scorecard.TestKit.Servers;

namespace Records.Tests.Log;

public sealed class ImportUndoTests(PostgresServer postgres)
{
    [Theory, OnBothStores]
    public async Task Undo_AnImport_PutsBackWhatWasThereAndLeavesLaterChanges(Store store)
    {
        await using var open = await OpenStore.Migrated(store, postgres);
        await using var log = NotesLog.Open(open.Database);
        await log.Write(Ask.Note("child/known", "before"), default);
        await log.Write(Ask.Note("child/gone", "gone"), default);
        await log.Write(Ask.Withdraw("child/gone"), default);
        foreach (var (id, text) in new[] { ("child/known", "imported"), ("child/known", "imported again"), ("child/gone", "back"), ("child/new", "new"), ("child/later", "first") })
        {
            await log.Write(Ask.Note(id, text) with { ImportId = "import1" }, default);
        }
        await log.Write(Ask.Note("child/later", "by a person"), default);
        var undo = new ImportUndo<string>(open.Database, log);

        var done = await undo.Undo(Ask.Authority, "import1", "tester");
        var again = await undo.Undo(Ask.Authority, "import1", "tester");

        done.Undone.ShouldBe(3);
        done.Left.ShouldHaveSingleItem().Id.ShouldBe("child/later");
        again.Undone.ShouldBe(0);
        var last = (await NotesLog.Rows(open.Database)).GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.Last());
        last["child/known"].ShouldSatisfyAllConditions(row => row.Version.ShouldBe(4), row => NotesModel.Kind.Read(row.Body).Text.ShouldBe("before"));
        last["child/gone"].Withdrawn.ShouldBe(1);
        last["child/new"].Withdrawn.ShouldBe(1);
        last["child/later"].Version.ShouldBe(2);
        NotesModel.Count.Read(last["child"].Body).Text.ShouldBe("2");
    }

    [Fact]
    public async Task Undo_AnImportThatWasUndoneAndImportedAgain_PutsBackWhatSomeoneToldBetween()
    {
        await using var open = await OpenStore.Migrated(Store.Sqlite, postgres);
        await using var log = NotesLog.Open(open.Database);
        var undo = new ImportUndo<string>(open.Database, log);
        await log.Write(Ask.Note("child/known", "imported") with { ImportId = "import1" }, default);
        await undo.Undo(Ask.Authority, "import1", "tester");
        await log.Write(Ask.Note("child/known", "between"), default);
        await log.Write(Ask.Note("child/known", "imported") with { ImportId = "import1" }, default);

        (await undo.Undo(Ask.Authority, "import1", "tester")).Undone.ShouldBe(1);

        var last = (await NotesLog.Rows(open.Database)).Last(row => row.Id == "child/known");
        NotesModel.Kind.Read(last.Body).Text.ShouldBe("between");
    }
}
