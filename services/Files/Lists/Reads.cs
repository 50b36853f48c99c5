namespace Scorecard.Files.Lists;

/// <summary>What a row of a list becomes.</summary>
enum Reads
{
    Refused,
    Left,
    Journey,
    Episodes,
    Extract,
    Allocation,
    MissingEpisode,
    Worker,
    Team,
    Population,
}
