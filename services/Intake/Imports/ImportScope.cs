namespace Intake.Imports;

/// <summary>What an import as a whole can speak of.</summary>
sealed record ImportScope
{
    /// <summary>The day that the files show, at its close.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day of the latest extract applied before: what began after it was not open then.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Lists that are whole, so that absence says something.</summary>
    public IReadOnlySet<string> Complete { get; init; } = new HashSet<string>();

    /// <summary>An allocation log reaches the day, so that nothing need be inferred for a child it tells of.</summary>
    public bool LogReaches { get; init; }

    /// <summary>List 6 is in use but not in this import: the end of a plan or of care does not say that the case closed.</summary>
    public bool WithoutCaseList { get; init; }
}
