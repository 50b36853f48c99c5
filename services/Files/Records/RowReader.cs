using Google.Protobuf;
using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Files.Values;
using Scorecard.Records.Rules;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Records;

/// <summary>Decides each row of one list: a record, or the rules it breaks.</summary>
sealed class RowReader(Header header, Survey survey, DateOnly asOf)
{
    public RowOutcome Read(ITable table)
    {
        if (table.Undecodable is { } column)
            return new RejectedRow(table.Row, null, [new CellFault(RuleBook.BadEncoding.For(header.SpellingAt(column)), "")]);
        if (NotARecord.Is(table, header))
            return new RejectedRow(table.Row, null, [new CellFault(RuleBook.NotARecord.For(header.SpellingAt(0)), NotARecord.FirstText(table, header))]);
        var row = new RowCells(table, header, asOf);
        var told = JourneyRows.Read(row);
        var record = Record(row, told);
        var child = ToldChildRows.Read(row);
        if (survey.IsRepeated(row))
            row.Break(RuleBook.Duplicate, header.List.Unique[0]);
        return row.Faults.Count == 0 ? new AcceptedRow(table.Row, record) { Journey = [.. told.Where(IsJourney)], Child = child, Queries = row.Queries } : new RejectedRow(table.Row, ChildId(table), row.Faults);
    }

    // An allocation or an episode of being missing is what the row is; the rest is told beside it.
    static bool IsJourney(Record record) => record is { Allocation: null, MissingEpisode: null };

    IMessage? Record(RowCells row, IReadOnlyList<Record> told) => header.List.Reads switch
    {
        Reads.Extract => ExtractRows.Read(row),
        Reads.Allocation => AllocationRows.Read(row),
        Reads.MissingEpisode => MissingEpisodeRows.Read(row),
        Reads.Worker => WorkerRows.Read(row),
        Reads.Team => TeamRows.Read(row),
        Reads.Population => PopulationRows.Read(row),
        Reads.Journey => told.Select(record => (IMessage?)record.Allocation ?? record.MissingEpisode).FirstOrDefault(),
        Reads.Episodes => Episodes.Record(row),
        Reads.Refused or Reads.Left => throw new InvalidOperationException($"{header.List.List} is not read."),
    };

    string? ChildId(ITable table) => header.List.Columns.ContainsKey("child_id") ? IdValue.Read(header.Cell(table, "child_id")).Value : null;
}
