namespace Scorecard.Files.Lists;

/// <summary>What a row of a list becomes.</summary>
enum Reads
{
    None,
    Refused,
    Extract,
    Allocation,
    MissingEpisode,
    Worker,
    Team,
    Population,
}
