using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Records.Tests.Kit;

/// <summary>The test runs on SQLite and on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class OnBothStoresAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow<Store>(Store.Sqlite), new TheoryDataRow<Store>(Store.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
