using Intake.Allocations;
using Intake.Imports.Journeys;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Missing;

namespace Intake.Imports;

/// <summary>Everything that one import tells of one child, or of one adopter.</summary>
sealed record ChildRows(string ChildId)
{
    /// <summary>Rows of the lists of open cases: one from each, once conflicts are removed.</summary>
    public List<ToldRow> Extract { get; } = [];

    public List<DateOnly> Referrals { get; } = [];

    public DateOnly? BirthDate { get; set; }

    public List<(SourceRow Row, Allocation Allocation)> Log { get; } = [];

    public List<(SourceRow Row, MissingEpisodeChanged Episode)> Missing { get; } = [];

    public List<ToldJourney> Journeys { get; } = [];

    /// <summary>As a file without cases tells it; <see cref="BirthDate"/> is a case's.</summary>
    public DateOnly? ToldBirth { get; private set; }

    /// <summary>Null where no file says that the child is one.</summary>
    public ToldChild? Unaccompanied { get; private set; }

    /// <summary>Lists of which a row of this child was left out: what they do not show may have been in it.</summary>
    public HashSet<string> Unsure { get; } = new(StringComparer.Ordinal);

    public void Tell(ToldChild told)
    {
        ToldBirth = told.BirthDate ?? ToldBirth;
        if (told.Unaccompanied) Unaccompanied = told;
    }

    public IEnumerable<ToldRow> OfOpenCases => Lists.OfOpenCases.SelectMany(list => Extract.Where(row => row.List == list));

    /// <summary>List 6's row, unless the case is open only in another list: no list may hide a child that another shows.</summary>
    public ToldRow? Case(DateOnly asOf) => OfOpenCases.FirstOrDefault(row => row.IsOpen(asOf)) ?? OfOpenCases.FirstOrDefault();

    /// <summary>The case as list 6 tells it, closed: what follows in another list began there.</summary>
    public ToldRow? ClosedInCaseList(DateOnly asOf) => Extract.FirstOrDefault(row => row.List == Lists.ChildrenInNeed && !row.IsOpen(asOf));
}

/// <summary>Where a row stands, to name it in a report.</summary>
sealed record SourceRow(string File, int Row);

/// <summary>One row of an extract's list.</summary>
sealed record ToldRow(string List, CaseStatus Status, DateOnly? From, DateOnly? To, string? Team, string? Worker, SourceRow Row)
{
    public bool IsOpen(DateOnly asOf) => To is null || To > asOf;

    public bool NamesSomeone => Team is not null || Worker is not null;
}
