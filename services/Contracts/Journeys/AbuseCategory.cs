namespace Scorecard.Contracts.Journeys;

/// <summary>Category of a child protection plan (CIN census).</summary>
public enum AbuseCategory
{
    /// <summary>NEG.</summary>
    Neglect,

    /// <summary>PHY.</summary>
    Physical,

    /// <summary>SAB.</summary>
    Sexual,

    /// <summary>EMO.</summary>
    Emotional,

    /// <summary>MUL: several, or none recommended.</summary>
    Multiple,
}
