using Scorecard.Files;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Client = Scorecard.Protos.Imports.V1.Imports.ImportsClient;
using RejectedRow = Scorecard.Files.RejectedRow;

namespace AllInOne.Imports;

/// <summary>Sends a file's rows to wait in Intake, and keeps those that break a rule out.</summary>
sealed class Staging(Client imports, string importId, DateOnly asOf, RejectsFile rejects, Dictionary<string, FileCount> counts)
{
    const int RowsAtATime = 500;

    int chunk;

    /// <summary>An earlier run got as far as applying: the rows are there, and are only counted again.</summary>
    public bool Staged { get; init; }

    public async Task Stage(InputFile file, Action<string, double> progress, CancellationToken cancel)
    {
        var count = counts[file.Name];
        foreach (var rows in file.Rows(asOf).Chunk(RowsAtATime))
        {
            var request = new StageRowsRequest { ImportId = importId, Chunk = ++chunk };
            foreach (var row in rows)
            {
                count.RowRead();
                Add(request, file, row, count);
            }
            if (Staged || request.Rows.Count + request.Seen.Count == 0) continue;
            var response = await imports.StageRowsAsync(request, cancellationToken: cancel);
            foreach (var rejected in response.Rejected)
            {
                count.RowRejected();
                rejects.Write(file.Name, Rejects.Of(rejected.Row, rejected.Violations));
            }
            progress($"Checking {file.Name}", (double)count.Read / file.RowCount);
        }
    }

    void Add(StageRowsRequest request, InputFile file, RowOutcome row, FileCount count)
    {
        switch (row)
        {
            case AcceptedRow accepted:
                // A row may tell nothing by itself: an episode that only goes on, a check that was not held.
                if (accepted.Record is not null || accepted.Journey.Count > 0 || accepted.Child is not null) request.Rows.Add(Row(file, accepted));
                rejects.Query(file.Name, accepted, count);
                break;
            case RejectedRow rejected:
                count.RowRejected();
                rejects.Write(file.Name, rejected);
                if (rejected.ChildId is { } child) request.Seen.Add(new SeenChild { List = file.List, ChildId = child });
                break;
        }
    }

    static StagedRow Row(InputFile file, AcceptedRow row)
    {
        var staged = new StagedRow { File = file.Name, List = file.List, Row = row.Row, Journey = { row.Journey }, Child = row.Child };
        switch (row.Record)
        {
            case ExtractRow extract:
                staged.Extract = extract;
                break;
            case Allocation allocation:
                staged.Allocation = allocation;
                break;
            case MissingEpisode episode:
                staged.MissingEpisode = episode;
                break;
        }
        return staged;
    }
}
