using System.Security.Cryptography;
using System.Text;
using AllInOne.Instance;
using Scorecard.Files;
using Scorecard.Protos.Records.V1;
using RejectedRow = Scorecard.Files.RejectedRow;

namespace AllInOne.Imports;

/// <summary>Files whose rows are records of another service: tried first, written later, each chunk under a request id of its own.</summary>
sealed class BulkRecords(Connection connection, string importId, long attempt, DateOnly asOf, RejectsFile rejects, Dictionary<string, FileCount> counts)
{
    const int RowsAtATime = 500;

    /// <summary>Where the register's last rows landed.</summary>
    public Receipt? Register { get; private set; }

    /// <summary>Holds the rows to the rules; nothing is written.</summary>
    public Task Try(InputFile file, Action<string, double> progress, CancellationToken cancel) => Each(file, async (number, rows) =>
    {
        foreach (var row in rows) counts[file.Name].RowRead();
        foreach (var rejected in rows.OfType<RejectedRow>())
        {
            counts[file.Name].RowRejected();
            rejects.Write(file.Name, rejected);
        }
        var accepted = rows.OfType<AcceptedRow>().ToList();
        foreach (var row in accepted) rejects.Query(file.Name, row, counts[file.Name]);
        var response = await Send(file, number, accepted, validateOnly: true, cancel);
        foreach (var (row, result) in accepted.Zip(response?.Results ?? []))
        {
            if (result.Outcome != RecordResult.Types.Outcome.Rejected) continue;
            counts[file.Name].RowRejected();
            rejects.Write(file.Name, Rejects.Of(row.Row, result.Violations));
        }
        progress($"Checking {file.Name}", (double)counts[file.Name].Read / file.RowCount);
    }, cancel);

    public Task Submit(InputFile file, Action<string, double> progress, CancellationToken cancel) => Each(file, async (number, rows) =>
    {
        var response = await Send(file, number, [.. rows.OfType<AcceptedRow>()], validateOnly: false, cancel);
        if (response?.Receipt is { Source: "workforce" } receipt) Register = receipt;
        progress($"Writing {file.Name}", Math.Min(1, (double)number * RowsAtATime / file.RowCount));
    }, cancel);

    async Task Each(InputFile file, Func<int, RowOutcome[], Task> act, CancellationToken cancel)
    {
        var number = 0;
        foreach (var rows in file.Rows(asOf).Chunk(RowsAtATime))
        {
            cancel.ThrowIfCancellationRequested();
            await act(++number, rows);
        }
    }

    async Task<SubmitRecordsResponse?> Send(InputFile file, int number, List<AcceptedRow> rows, bool validateOnly, CancellationToken cancel)
    {
        if (rows.Count == 0) return null;
        var request = new SubmitRecordsRequest
        {
            RequestId = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{importId}:{attempt}:{file.Name}:{number}"))[..16]).ToString(),
            ValidateOnly = validateOnly,
            ImportId = importId,
        };
        request.Records.AddRange(rows.Select(RecordOf));
        var owner = Destination.IsScorecard(file.List) ? connection.Scorecard : connection.Workforce;
        return await new Scorecard.Protos.Records.V1.Records.RecordsClient(owner).SubmitRecordsAsync(request, cancellationToken: cancel);
    }

    static Record RecordOf(AcceptedRow row) => row.Record switch
    {
        Worker worker => new Record { Worker = worker },
        Team team => new Record { Team = team },
        Population population => new Record { Population = population },
        null => row.Journey.Single(),
        _ => throw new InvalidOperationException($"No service takes a {row.Record.Descriptor.Name} as it is."),
    };
}
