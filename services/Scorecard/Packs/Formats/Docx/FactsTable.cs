using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats.Office;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Scorecard.Packs.Formats.Docx;

/// <summary>Labels and what they say, side by side.</summary>
static class FactsTable
{
    const int Character = 110;
    const int NarrowestLabel = 1400;
    const int WidestLabel = 3600;

    public static IEnumerable<OpenXmlElement> Of(Facts facts, Page page)
    {
        if (facts.Items.Count == 0) yield break;
        var remarks = new Lettered();
        var label = Math.Clamp(facts.Items.Max(fact => fact.Label.Length) * Character, NarrowestLabel, WidestLabel);
        var value = Math.Min(page.TextWidth - label, Page.Portrait.TextWidth - NarrowestLabel);
        yield return new Table(
        [
            new TableProperties(
                new TableStyle { Val = "PackFacts" },
                new TableWidth { Width = (label + value).ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0680", FirstRow = false, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(Column(label), Column(value)),
            .. facts.Items.Select(fact => new TableRow(
                new TableRowProperties(new CantSplit()),
                PaperCell.Of(new(fact.Label), "", "TableText", new(label) { WithNext = fact != facts.Items[^1] }),
                PaperCell.Of(fact.Cell, remarks.Behind(fact.Cell), "TableText", new(value) { Tag = true }))),
        ]);
        foreach (var note in remarks.Notes) yield return Words.Paragraph("Note", note);
        yield return Words.Paragraph("Gap", []);
    }

    static GridColumn Column(int width) => new() { Width = width.ToString(CultureInfo.InvariantCulture) };
}
