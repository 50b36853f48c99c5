namespace Scorecard.Files.Workbooks;

/// <summary>A formula that no spreadsheet has calculated yet.</summary>
sealed record SheetFormula(string Text);
