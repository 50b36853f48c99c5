namespace Scorecard.Contracts.Journeys;

/// <summary>Early help for a family. Kind <c>early_help</c>, id child and ordinal.</summary>
public sealed record EarlyHelpChanged
{
    public required string ChildId { get; init; }

    /// <summary>The start of its assessment.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day the assessment was completed.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>The day the help ended. Null: still.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Who leads it.</summary>
    public string? Organisation { get; init; }

    /// <summary>It followed a case that social care closed. Null: not known, counted as no.</summary>
    public bool? SteppedDown { get; init; }
}
