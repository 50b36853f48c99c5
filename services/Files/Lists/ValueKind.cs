namespace Scorecard.Files.Lists;

enum ValueKind
{
    Text,
    Name,
    Id,
    Date,
    Instant,
    Code,
    Number,
    Fte,
    Miles,
}
