namespace Workforce.Live;

/// <summary>How much the counts include: everything accepted up to an instant (UTC milliseconds; 0: not known), and up to a place in each log.</summary>
sealed record Included(long AsOf, Position Intake, Position Workforce)
{
    /// <summary>Each is true by itself, so the later of each is.</summary>
    public Included And(Included other) => new(
        Math.Max(AsOf, other.AsOf),
        Intake.Includes(other.Intake) ? Intake : other.Intake,
        Workforce.Includes(other.Workforce) ? Workforce : other.Workforce);
}
