using System.Globalization;
using Dashboard.Patterns;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Teams;

/// <summary>A worker's cases, in all teams, for each full-time equivalent that they can carry; and what one more would make of it.</summary>
/// <param name="Standard">Cases of a full-time worker; null where none is set.</param>
public sealed record WorkerLoad(TeamWorker Worker, long? Standard)
{
    public int Cases => Worker.Cases + Worker.CasesElsewhere;

    // As caseload_adjusted and workers_over_standard count it: a newly qualified worker (ASYE) carries six tenths.
    public decimal Carries => Worker.FteHundredths / 100m * (Worker.NewlyQualified ? 0.6m : 1);

    public decimal? Now => With(0);

    public decimal? AfterOneMore => With(1);

    public bool IsOver => Now > Standard;

    public bool WouldBeOver => AfterOneMore > Standard;

    /// <summary>Holds cases by their post (OrgRole 4 and 5), and is here to take one.</summary>
    public bool CanTakeOne => Worker is { Kind: WorkerKind.SocialWorker, OrgRole: 4 or 5, InPost: true, Absent: false } && Carries > 0;

    /// <summary>Least loaded first, after one more case.</summary>
    public static IReadOnlyList<WorkerLoad> WithRoom(IEnumerable<WorkerLoad> loads) =>
        [.. loads.Where(load => load.CanTakeOne).OrderBy(load => load.AfterOneMore).ThenBy(load => load.Worker.DisplayName, StringComparer.OrdinalIgnoreCase)];

    public static Figure Shown(decimal? load) => load is { } known
        ? new(Math.Round(known, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture))
        : Figure.None("no full-time equivalent told");

    decimal? With(int more) => Carries == 0 ? null : (Cases + more) / Carries;
}
