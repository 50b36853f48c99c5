namespace Scorecard.Records.Log;

/// <summary>Where a record was told from.</summary>
public static class Sources
{
    /// <summary>One change by a person, through a page or a command.</summary>
    public const string Person = "person";

    /// <summary>Another system, through the bulk door.</summary>
    public const string Feed = "feed";

    /// <summary>The state of things on one day.</summary>
    public const string Extract = "extract";

    /// <summary>A file of dated facts.</summary>
    public const string DatedLog = "log";

    /// <summary>Worked out from other records.</summary>
    public const string Derived = "derived";
}
