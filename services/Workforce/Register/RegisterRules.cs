namespace Workforce.Register;

/// <summary>What the register's rules look at beside the record itself: nothing, for references are stored as told.</summary>
sealed record RegisterRules
{
    public static readonly RegisterRules Alone = new();
}
