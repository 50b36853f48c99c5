namespace Scorecard.Contracts.Register;

/// <summary>What a supervision was.</summary>
public enum SupervisionType
{
    /// <summary>One to one.</summary>
    Personal,

    Group,
}
