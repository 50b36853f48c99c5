namespace Scorecard.Contracts.Journeys;

/// <summary>An enquiry under section 47, and the initial child protection conference that followed. A conference that no enquiry here began (a child who moved in) has no start. Kind <c>section47</c>, id child and ordinal.</summary>
public sealed record Section47Changed
{
    public required string ChildId { get; init; }

    /// <summary>The strategy discussion that started it.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The initial conference. Null: none held.</summary>
    public DateOnly? ConferenceOn { get; init; }

    public bool? ConferenceNotNeeded { get; init; }

    public bool? LedToPlan { get; init; }

    /// <summary>The conference received a child from another authority.</summary>
    public bool? TransferIn { get; init; }
}
