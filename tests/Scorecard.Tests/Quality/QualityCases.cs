using System.Globalization;
using Scorecard.Measures;
using Scorecard.Quality;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Quality;

/// <summary>Rows in, records that break a rule out, on both databases: "id team day", as at 31 October 2026.</summary>
public sealed class QualityCases : TheoryData<Store, string, string, string, string>
{
    public void Add(string rule, string why, string found, string rows)
    {
        foreach (var store in Enum.GetValues<Store>()) Add(store, rule, why, found, rows);
    }

    public static async Task Check(MeasureStores stores, Store store, string rule, string why, string found, string rows)
    {
        var authority = Guid.CreateVersion7().ToString();
        await HeardRows.SupplyAll(stores.Of(store).Database, authority);
        await HeardRows.Put(stores.Of(store).Database, authority, "reading reading extract=2026-10-31\n" + rows);

        (await Found(stores, store, authority, rule, null)).ShouldBe(found, why);
        // The same rows as they were known at any moment.
        (await Found(stores, store, authority, rule, new(2030, 1, 1))).ShouldBe(found, why);
    }

    static async Task<string> Found(MeasureStores stores, Store store, string authority, string rule, DateOnly? knownOn)
    {
        var list = await Reader(stores.Of(store)).Read(authority, knownOn, new(Every: true, null), default);
        var found = list.Records.Where(record => record.Rules.Contains(rule)).ToList();
        list.Counts.Single(count => count.Rule.Name == rule).Records.ShouldBe(found.Count);
        return string.Join("; ", found.OrderBy(record => record.Id, StringComparer.Ordinal).Select(record =>
            string.Create(CultureInfo.InvariantCulture, $"{record.Id} {record.Team ?? "-"} {record.Day:yyyy-MM-dd}")));
    }

    internal static QualityReader Reader(ScorecardStore store) => new(store.Database, new Ground(store.Database), QualityCatalogue.Load(), store.Time);
}
