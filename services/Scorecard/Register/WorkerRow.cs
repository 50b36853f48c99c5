using Scorecard.Contracts.Register;

namespace Scorecard.Register;

/// <summary>A worker as the table holds them.</summary>
sealed record WorkerRow
{
    public required string WorkerId { get; init; }

    public required long FromDay { get; init; }

    public required long ToDay { get; init; }

    public required string Kind { get; init; }

    public required long Agency { get; init; }

    public long? OrgRole { get; init; }

    public required long FteHundredths { get; init; }

    public DaySpan Days => new(FromDay, ToDay);

    public object?[] Values => [WorkerId, FromDay, ToDay, Kind, Agency, OrgRole, FteHundredths];

    public static WorkerRow Of(string id, WorkerChanged worker) => new()
    {
        WorkerId = id,
        FromDay = worker.ContractedFrom?.DayNumber ?? 0,
        ToDay = DaySpan.EndOf(worker.ContractedTo?.AddDays(1)),
        Kind = worker.Kind.ToString(),
        Agency = worker.Agency ? 1 : 0,
        OrgRole = worker.OrgRole,
        FteHundredths = worker.FteHundredths,
    };
}
