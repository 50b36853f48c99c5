using Dashboard.Daily;
using Dashboard.Patterns;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Live;

/// <summary>Everything the daily page shows, as last told. A part is null until its service has answered once.</summary>
public sealed record Board
{
    public static readonly Board Empty = new();

    public TeamRows? Teams { get; init; }
    public Reading? Reading { get; init; }
    public ListUnallocatedResponse? Unallocated { get; init; }
    public ListMissingResponse? Missing { get; init; }
    public GetAgencyShareResponse? Agency { get; init; }

    // The two feeds fail apart: counts may be current while the lists are not.
    public bool CountsLost { get; init; } = true;
    public bool ListsLost { get; init; }
    public bool AgencyLost { get; init; }

    public CaseloadRow? Authority => Teams?.Authority;

    /// <summary>The day that the figures are of: an extract may be of a month that is over.</summary>
    public DateOnly Day(TimeProvider time) => DateOnly.TryParseExact(Reading?.On, "yyyy-MM-dd", out var on) ? on : London.Today(time);

    // 7 is the published measure; the service says another limit where one is set.
    public int LimitDays => Reading is { LimitDays: > 0 } told ? told.LimitDays : 7;

    public Board Told(WatchCaseloadsResponse told) => this with
    {
        Teams = told.Complete || Teams is null ? TeamRows.Of(told.Rows) : Teams.With(told.Rows),
        Reading = told.Reading,
        CountsLost = false,
    };
}
