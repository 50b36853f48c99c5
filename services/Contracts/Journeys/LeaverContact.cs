namespace Scorecard.Contracts.Journeys;

/// <summary>Whether the authority is in touch with a care leaver (SSDA903, IN_TOUCH).</summary>
public enum LeaverContact
{
    /// <summary>YES.</summary>
    InTouch,

    /// <summary>NO.</summary>
    NotInTouch,

    /// <summary>DIED.</summary>
    Died,

    /// <summary>REFU.</summary>
    Refused,

    /// <summary>NREQ.</summary>
    NotRequired,

    /// <summary>RHOM: for six months or more.</summary>
    ReturnedHome,
}
