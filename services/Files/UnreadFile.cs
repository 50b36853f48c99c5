namespace Scorecard.Files;

/// <summary>A file or list that was recognised, or not, and is deliberately left: told, never silently dropped.</summary>
public sealed record UnreadFile(string Name, string? List, string Why);
