using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>A file, or a list in it, that breaks a rule as a whole.</summary>
public sealed record RefusedFile(string Name, string? List, Rule Rule, string Detail, int? Row);
