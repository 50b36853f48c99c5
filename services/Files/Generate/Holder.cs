namespace Scorecard.Files.Generate;

/// <summary>Who holds a case, in the words of a list: the names of a team and of a worker, either empty.</summary>
public sealed record Holder(string Team, string Worker);
