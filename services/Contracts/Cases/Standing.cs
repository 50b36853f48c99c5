namespace Scorecard.Contracts.Cases;

public enum Standing
{
    /// <summary>Neither worker nor team.</summary>
    Nobody,

    /// <summary>A team, but no worker.</summary>
    TeamOnly,

    /// <summary>The team's duty folder: an allocation, but not to a person.</summary>
    DutyFolder,

    /// <summary>A name that is not a worker who can hold the case now.</summary>
    NameOnly,

    NamedWorker,
}
