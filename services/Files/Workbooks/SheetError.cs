namespace Scorecard.Files.Workbooks;

/// <summary>A cell in error, such as #N/A.</summary>
sealed record SheetError(string Text);
