namespace Scorecard.Files.Tables;

/// <summary>A table that can be opened again for each pass over its rows.</summary>
sealed record Table(string Name, Func<ITable> Open);
