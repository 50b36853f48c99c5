using System.Globalization;
using Scorecard.Periods;
using Scorecard.Tests.Kit;
using Scorecard.Weekly;

namespace Scorecard.Tests.Weekly;

/// <summary>Rows in, a week's rows of one kind out, on both databases. Unless a case says how far the data goes, it goes beyond the week.</summary>
public sealed class WeeklyCases : TheoryData<Store, string, string, string, string, string>
{
    public void Add(string kind, string why, string week, string found, string rows)
    {
        foreach (var store in Enum.GetValues<Store>()) Add(store, kind, why, week, found, rows);
    }

    public static async Task Check(MeasureStores stores, Store store, string kind, string why, string week, string found, string rows)
    {
        var authority = Guid.CreateVersion7().ToString();
        await HeardRows.SupplyAll(stores.Of(store).Database, authority);
        await HeardRows.Put(stores.Of(store).Database, authority, rows.Contains("reading reading", StringComparison.Ordinal) ? rows : "reading reading extract=2028-01-31\n" + rows);

        (await Found(stores.Of(store), authority, kind, week, null)).ShouldBe(found, why);
        // The same rows as they were known at any moment.
        (await Found(stores.Of(store), authority, kind, week, new(2030, 1, 1))).ShouldBe(found, why);
    }

    static async Task<string> Found(ScorecardStore store, string authority, string name, string text, DateOnly? knownOn)
    {
        var kind = Catalogue.Kinds.Single(kind => kind.Name == name);
        Period.TryParse(text, out var asked).ShouldBeTrue();
        var reader = new WeeklyReader(store.Database, new(store.Database), Catalogue, store.Time);
        var reading = await reader.Read(authority, asked, knownOn, [kind], default);
        return kind.IsDue ? string.Join("; ", reading.Due.Select(due => Words(due.Thing, due.State, reading.Week)))
            : string.Join("; ", reading.Counts.Select(count => $"{count.Breakdown} {count.Number}".Trim()));
    }

    // "missed A N W 2026-10-30 2 late", "in_7_days A - - 2026-11-02 1 left".
    static string Words(DueThing thing, DueState state, Week week) => string.Create(CultureInfo.InvariantCulture,
        $"{DueStates.NameOf(state)} {thing.Child} {thing.Team ?? "-"} {thing.Worker ?? "-"} {thing.Due:yyyy-MM-dd} ")
        + (thing.WorkingDaysLeft(week) is { } left ? $"{left} left" : $"{thing.DaysLate(week)} late");

    static readonly WeeklyCatalogue Catalogue = WeeklyCatalogue.Load(ScorecardStore.Measures);
}
