using Scorecard.Files.Lists;

namespace Scorecard.Files.Tables;

/// <summary>A table that can be opened again for each pass over its rows.</summary>
/// <param name="Name">The file's; with the sheet's or the element's behind it.</param>
/// <param name="Open">Before its first row.</param>
/// <param name="List">What it holds, where the format says so itself.</param>
sealed record Table(string Name, Func<ITable> Open, ListDefinition? List = null);
