using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>A sheet of the pack's own matter: title, where it comes from, its blocks.</summary>
static class ContentSheet
{
    // A header further down would leave no room to scroll below it.
    const int LowestFrozenRow = 14;

    public static Sheet Write(PackDocument document, SheetPlan plan, Styles styles)
    {
        var sheet = new Sheet(plan.Name, ColumnWidths.Of(plan.Blocks), styles);
        sheet.Write(24, sheet.Text(1, plan.Title, new(Face.Title)));
        var asAt = Days.Long(document.AsAt);
        sheet.Write(null, sheet.Text(1, $"{document.Organisation} | {document.PeriodName} | figures as at {asAt} | {document.Standing}", new(Face.Subtitle)));
        sheet.Links.Add(FrontSheet.Link(CellName.Of(sheet.At, 1), SheetPlan.Front));
        sheet.Write(null, sheet.Text(1, "Back to the contents", new(Face.Link)));
        sheet.Skip();
        foreach (var block in plan.Blocks) BlockRows.Write(sheet, block);
        if (sheet.Tables is [{ HeaderRow: <= LowestFrozenRow } only]) sheet.HeaderRow = only.HeaderRow;
        return sheet;
    }
}
