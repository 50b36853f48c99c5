namespace Scorecard.Files.Lists;

/// <summary>What a row of a list becomes.</summary>
enum Reads
{
    Refused,
    Journey,
    Extract,
    Allocation,
    MissingEpisode,
    Worker,
    Team,
    Population,
}
