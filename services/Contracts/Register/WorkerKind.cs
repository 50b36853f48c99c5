namespace Scorecard.Contracts.Register;

public enum WorkerKind
{
    SocialWorker,
    PersonalAdviser,
    OtherStaff,

    /// <summary>A duty folder: a place, not a person.</summary>
    Duty,

    /// <summary>A name that stands for nobody in particular.</summary>
    Generic,
}
