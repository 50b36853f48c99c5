using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

/// <summary>Rows in, figures out, on both databases. Of the figure only the parts named are looked at.</summary>
public sealed class MeasureCases : TheoryData<Store, string, string, string, string, string>
{
    public void Add(string measure, string why, string period, string figure, string rows)
    {
        foreach (var store in Enum.GetValues<Store>()) Add(store, measure, why, period, figure, rows);
    }

    public static async Task Check(MeasureStores stores, Store store, string measure, string why, string period, string figure, string rows)
    {
        var authority = Guid.CreateVersion7().ToString();
        await HeardRows.SupplyAll(stores.Of(store).Database, authority);
        await HeardRows.Put(stores.Of(store).Database, authority, rows);

        var counted = await stores.Of(store).Figure(authority, measure, period);

        figure.Split("; ").Except(counted.Split("; ")).ShouldBeEmpty($"{why}: {counted}");
        // The same rows as they were known at any moment.
        (await stores.Of(store).Figure(authority, measure, period, new(2030, 1, 1))).ShouldBe(counted, why);
    }
}
