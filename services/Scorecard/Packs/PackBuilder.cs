using System.Globalization;
using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Packs.Layouts;
using Scorecard.Periods;
using Scorecard.Reported;
using Scorecard.Signals;
using Scorecard.Signals.Checks;

namespace Scorecard.Packs;

/// <summary>Makes a pack from a catalogue and what was told. The same input gives the same pack, whatever order it came in.</summary>
static class PackBuilder
{
    /// <param name="computed">The tables that are counted from records; null for one that is told.</param>
    public static PackContent Evaluate(Catalogue catalogue, ToldFacts facts, Period report, DateOnly asAt, Func<TableEntry, Table?> computed)
    {
        var book = new FactBook(facts);
        var evaluator = new Evaluator(catalogue, book, report);
        var tables = new TableEvaluator(catalogue, evaluator.Workings, report, asAt);
        var indicators = catalogue.Indicators.Select(evaluator.Of).ToList();
        var counted = catalogue.Tables.ToDictionary(table => table.Id, computed);
        return new()
        {
            Catalogue = catalogue,
            Report = report,
            AsAt = asAt,
            Indicators = IndicatorOrders.Ordered(catalogue, indicators),
            Tables = [.. catalogue.Tables.Select(table => new PackTable(table, counted[table.Id] ?? tables.Of(table)))],
            Actions = [.. facts.Actions.Where(action => Stands(catalogue, action, report)).OrderBy(action => Padded(action.Number), StringComparer.Ordinal)],
            Meeting = facts.Meetings.FirstOrDefault(meeting => meeting.Catalogue == catalogue.Id && meeting.Period == report.ToString()),
            Signals = indicators.ToDictionary(indicator => indicator.Code, indicator => IndicatorSignals.Of(indicator, evaluator, report)),
            Findings = [.. indicators.SelectMany(indicator => FigureChecks.Of(indicator, evaluator, report))],
            Notes = [.. facts.Notes.Where(note => note.Catalogue == catalogue.Id && note.Period == report.ToString())],
            IsEmpty = counted.Values.All(table => table is null) && !facts.Values.Any(value => IsOf(catalogue, value) && IsIn(report, value)),
        };
    }

    public static PackDocument LayOut(PackContent content, Layout? layout = null)
    {
        var catalogue = content.Catalogue;
        // A cell too, so that the formats that have cells only say it.
        var notice = content.IsEmpty ? new Cell($"Nothing was told or counted for {content.Report.Name}.") { Id = "notice" } : null;
        var actions = content.Actions.Count == 0 ? null : ActionList.Of(content, content.Actions, catalogue.Actions.Id, catalogue.Actions.Title);
        IEnumerable<Block> body = (layout ?? catalogue.Layout) switch
        {
            Layout.MonthlyTable => MonthlyTable.Of(content),
            Layout.AreaGrid => AreaGrid.Of(content),
            Layout.Cards => Cards.Of(content),
            Layout.CommentaryTable => CommentaryTable.Of(content),
            Layout.Narrative => Narrative.Of(content),
            Layout.Exceptions => ExceptionReport.Of(content),
            Layout.Checks => FindingList.Of(content),
        };
        return NoteMarks.Apply(content.Notes, new()
        {
            Catalogue = catalogue.Id,
            Title = Title(content),
            Organisation = catalogue.Organisation,
            Period = content.Report.ToString(),
            PeriodName = content.Report.Name,
            AsAt = content.AsAt,
            Subtitles = [.. MeetingOf(content.Meeting), .. catalogue.Remarks],
            Blocks =
            [
                .. notice is null ? [] : (Block[])[new Paragraph(notice.Text, Emphasis.Warning)],
                .. content.Warnings.Select(warning => new Paragraph(warning, Emphasis.Warning)),
                .. body,
                .. actions is null ? [] : (Block[])[new Heading(2, catalogue.Actions.Title), actions],
                .. MeetingBlocks(content.Meeting),
                .. catalogue.Signals && layout is null or Layout.Exceptions ? SignalList.Of(content) : [],
            ],
            Cells =
            [
                .. notice is null ? [] : (Cell[])[notice],
                .. content.Indicators.SelectMany(indicator => indicator.Cells),
                .. content.Tables.SelectMany(table => Cells(table.Table)),
                .. actions is null ? [] : Cells(actions),
            ],
        });
    }

    /// <summary>A table's title with its day, month and period.</summary>
    public static string Filled(string text, Period report, DateOnly asAt) => text
        .Replace("{day}", Days.Short(asAt), StringComparison.Ordinal)
        .Replace("{month}", report.Last.ToString("MMMM", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{period}", report.Name, StringComparison.Ordinal);

    static bool IsOf(Catalogue catalogue, ReportedValue value) =>
        catalogue.Indicators.Any(indicator => indicator.Code == value.Indicator) || catalogue.Tables.Any(table => table.Id == value.Indicator);

    static bool IsIn(Period report, ReportedValue value) =>
        Period.TryParse(value.Period, out var period) && period.First >= report.First && period.Last <= report.Last;

    static IEnumerable<Cell> Cells(Table table) => table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Id is not null);

    static string Title(PackContent content) => content.Catalogue.Title
        .Replace("{period}", content.Report.Name, StringComparison.Ordinal)
        .Replace("{year}", content.Report.Year.Name, StringComparison.Ordinal);

    static IEnumerable<string> MeetingOf(Meeting? meeting)
    {
        if (meeting is null) yield break;
        string?[] parts = [meeting.Name, meeting.Date is { } date ? Days.Long(date) : null, meeting.AgendaItem];
        yield return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    static IEnumerable<Block> MeetingBlocks(Meeting? meeting)
    {
        if (meeting is { Questions.Count: > 0 })
        {
            yield return new Heading(2, "Questions for the meeting");
            foreach (var question in meeting.Questions) yield return new Paragraph(question);
        }
        if (meeting is { Decisions.Count: > 0 })
        {
            yield return new Heading(2, "Decisions");
            foreach (var decision in meeting.Decisions) yield return new Paragraph($"{decision.Number}. {decision.Text}");
        }
    }

    /// <summary>From the period it was raised in to the one it was closed in.</summary>
    static bool Stands(Catalogue catalogue, PackAction action, Period report) =>
        action.Catalogue == catalogue.Id
        && Period.TryParse(action.Raised, out var raised) && raised.First <= report.Last
        && (!Period.TryParse(action.Closed, out var closed) || closed.Last >= report.First);

    // "2" stands before "10".
    static string Padded(string number) => number.Length > 0 && char.IsAsciiDigit(number[0])
        ? new string('0', Math.Max(0, 6 - number.TakeWhile(char.IsAsciiDigit).Count())) + number
        : number;
}
