namespace Scorecard.Reported;

/// <summary>A fact that somebody told, rather than one counted from records.</summary>
interface IToldFact
{
    /// <summary>What tells it apart from others of its kind.</summary>
    string Id { get; }

    /// <summary>What it is read by: the codes of its indicators, or its catalogue; "" for what every pack may need.</summary>
    IReadOnlyList<string> About { get; }
}
