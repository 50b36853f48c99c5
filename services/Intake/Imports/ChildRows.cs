using Intake.Allocations;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Missing;

namespace Intake.Imports;

/// <summary>Everything that one import tells of one child.</summary>
sealed record ChildRows(string ChildId)
{
    /// <summary>At most one row from each list of open cases.</summary>
    public Dictionary<string, ToldRow> Extract { get; } = new(StringComparer.Ordinal);

    public List<DateOnly> Referrals { get; } = [];

    public List<(SourceRow Row, Allocation Allocation)> Log { get; } = [];

    public List<(SourceRow Row, MissingEpisodeChanged Episode)> Missing { get; } = [];

    public IEnumerable<ToldRow> OfOpenCases => Lists.OfOpenCases.Select(list => Extract.GetValueOrDefault(list)).OfType<ToldRow>();

    /// <summary>List 6's row, unless the case is open only in another list: no list may hide a child that another shows.</summary>
    public ToldRow? Case(DateOnly asOf) => OfOpenCases.FirstOrDefault(row => row.IsOpen(asOf)) ?? OfOpenCases.FirstOrDefault();
}

/// <summary>Where a row stands, to name it in a report.</summary>
sealed record SourceRow(string File, int Row);

/// <summary>One row of an extract's list.</summary>
sealed record ToldRow(string List, CaseStatus Status, DateOnly? From, DateOnly? To, string? Team, string? Worker, SourceRow Row)
{
    public bool IsOpen(DateOnly asOf) => To is null || To > asOf;

    public bool NamesSomeone => Team is not null || Worker is not null;
}
