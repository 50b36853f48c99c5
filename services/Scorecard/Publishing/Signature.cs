namespace Scorecard.Publishing;

/// <summary>Who did it, as what, and when.</summary>
/// <param name="By">The caller's subject.</param>
/// <param name="Role">A post: "Head of service".</param>
sealed record Signature(string By, string Role, DateTimeOffset At);
