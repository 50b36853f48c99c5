namespace Scorecard.Files.Lists;

enum ValueKind
{
    Text,
    Name,
    Id,
    Date,
    Instant,

    /// <summary>A day, told as the moment at which it begins.</summary>
    Midnight,
    Code,
    Number,
    Fte,

    /// <summary>A full-time equivalent as returns have it: any decimals, and none for who does not work.</summary>
    Share,
    Miles,
}
