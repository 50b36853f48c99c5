using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;

namespace Intake.Standings;

/// <summary>Since when a case has had no named worker, and how that is known.</summary>
sealed record WithoutWorker(DateOnly Since, WithoutWorkerBasis Basis)
{
    public static WithoutWorker After(DateOnly lastHeldUntil, IEnumerable<ToldAllocation> leads)
    {
        var ended = leads.FirstOrDefault(told => told.Allocation.To == lastHeldUntil);
        return new(lastHeldUntil, ended?.ToldBy switch
        {
            Sources.DatedLog => WithoutWorkerBasis.AllocationLog,
            Sources.Person or Sources.Feed => WithoutWorkerBasis.Told,
            _ => WithoutWorkerBasis.Inferred,
        });
    }

    /// <summary>Null when only extracts told of the case: its holders before the first one are not known.</summary>
    public static WithoutWorker? Never(DateOnly opened, string caseToldBy, IEnumerable<ToldAllocation> allocations) =>
        caseToldBy == Sources.Extract && allocations.All(told => told.ToldBy == Sources.Extract)
            ? null
            : new(opened, WithoutWorkerBasis.NeverAllocated);
}
