namespace Scorecard.Contracts.Births;

/// <summary>When a child was born. Kind <c>birth_date</c>, id child. Confidential: only in <c>ConfidentialRecordsChanged</c>.</summary>
public sealed record BirthDateChanged
{
    public required string ChildId { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>From this day on no child any more: 1 March for one born on 29 February.</summary>
    public required DateOnly EighteenOn { get; init; }
}
