using DocumentFormat.OpenXml.Spreadsheet;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>The first sheet: what the pack is, and a link to every other.</summary>
static class FrontSheet
{
    static readonly IReadOnlyList<int> Widths = [34, 90];

    public static Sheet Write(PackDocument document, IReadOnlyList<SheetPlan> plans, Styles styles)
    {
        var sheet = new Sheet(SheetPlan.Front, Widths, styles);
        sheet.Write(26, sheet.Text(1, document.Title, new(Face.Title)));
        foreach (var subtitle in document.Subtitles) sheet.Lines(subtitle, Face.Label);
        sheet.Skip();
        Fact(sheet, "Organisation", document.Organisation);
        Fact(sheet, "Period", document.PeriodName);
        Fact(sheet, "Figures as at", Days.Long(document.AsAt));
        Fact(sheet, "Standing", document.Standing);
        sheet.Skip();
        foreach (var block in SheetPlan.Opening(document)) BlockRows.Write(sheet, block);
        sheet.Skip();
        sheet.Write(null, sheet.Text(1, "Sheet", new(Face.Header)), sheet.Text(2, "What it holds", new(Face.Header)));
        foreach (var plan in plans)
        {
            sheet.Links.Add(Link(CellName.Of(sheet.At, 1), plan.Name));
            sheet.Write(TextLines.Height([(Holds(plan), Widths[1])]), sheet.Text(1, plan.Name, new(Face.Link)), sheet.Text(2, Holds(plan), new(Face.Row)));
        }
        return sheet;
    }

    public static Hyperlink Link(string cell, string sheet) =>
        new() { Reference = cell, Location = CellName.Sheet(sheet) + "!A1", Display = OfficeText.OneLine(sheet) };

    static void Fact(Sheet sheet, string label, string value) =>
        sheet.Write(null, sheet.Text(1, label, new(Face.Label)), sheet.Text(2, value, new(Face.Body)));

    static string Holds(SheetPlan plan)
    {
        var headings = plan.Blocks.OfType<Heading>().ToList();
        var top = headings.Where(heading => heading.Level == headings.Min(one => one.Level)).Select(heading => heading.Text).ToList();
        var captions = top.Count > 1 ? top : [.. plan.Tables.Select(table => table.Caption)];
        return captions.Count > 0 ? string.Join("; ", captions) : plan.Title;
    }
}
