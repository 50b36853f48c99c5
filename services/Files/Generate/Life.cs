namespace Scorecard.Files.Generate;

/// <summary>How far a child's story with the authority has come.</summary>
public enum Life
{
    /// <summary>A referral, and no more.</summary>
    FrontDoor,

    /// <summary>A case that was closed.</summary>
    Closed,
    OpenAssessment,
    ChildInNeed,
    ChildProtection,
    LookedAfter,
    CareLeaver,

    /// <summary>In need without recourse to public funds.</summary>
    NoRecourse,

    /// <summary>In need because of a disability.</summary>
    Disabled,
}
