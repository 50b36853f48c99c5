using AllInOne.Imports;
using AllInOne.Instance;
using Scorecard.Files;
using Scorecard.Files.Facts;
using Scorecard.Protos.Records.V1;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using RejectedRow = Scorecard.Files.RejectedRow;

namespace AllInOne.Facts;

/// <summary>Holds every line to the rules before any is written. Cut off anywhere, the same command goes on: what reads so already stays.</summary>
sealed class FactsImport(Connection connection, FactList list, string path, string source, RejectsFile rejects)
{
    const int MostRecords = 500;

    // A message may have four.
    const int MostBytes = 1024 * 1024;

    readonly Records.RecordsClient records = new(connection.Scorecard);
    readonly string importId = Guid.CreateVersion7().ToString("N");

    public bool Force { get; init; }

    public string Name { get; } = Path.GetFileName(path);

    public int Read { get; private set; }

    public int Rejected { get; private set; }

    public int Written { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Too many lines were rejected, and none was written.</summary>
    public bool Stopped => !Force && Rejected * 5 > Read;

    public async Task Run(Action<string, double> progress, CancellationToken cancel)
    {
        var rows = FactFile.Read(list, await File.ReadAllBytesAsync(path, cancel));
        Read = rows.Count;
        foreach (var rejected in rows.OfType<RejectedRow>()) Reject(rejected);
        var good = new List<AcceptedRow>();
        foreach (var chunk in Chunks(rows.OfType<AcceptedRow>()))
        {
            good.AddRange(await Send(chunk, validateOnly: true, cancel));
            progress($"Checking {Name}", (double)(good.Count + Rejected) / Read);
        }
        if (Stopped) return;
        foreach (var chunk in Chunks(good))
        {
            await Send(chunk, validateOnly: false, cancel);
            progress($"Writing {Name}", (double)(Written + Unchanged) / good.Count);
        }
    }

    /// <returns>The rows that were not rejected.</returns>
    async Task<IEnumerable<AcceptedRow>> Send(List<AcceptedRow> rows, bool validateOnly, CancellationToken cancel)
    {
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString(), ValidateOnly = validateOnly, ImportId = importId };
        request.Records.AddRange(rows.Select(row => new Record((Record)row.Record!) { Source = source }));
        var results = (await records.SubmitRecordsAsync(request, cancellationToken: cancel)).Results;
        foreach (var (row, result) in rows.Zip(results))
        {
            if (result.Outcome == Outcome.Rejected) Reject(Rejects.Of(row.Row, result.Violations));
            else if (!validateOnly && result.Outcome == Outcome.Written) Written++;
            else if (!validateOnly) Unchanged++;
        }
        return rows.Zip(results).Where(pair => pair.Second.Outcome != Outcome.Rejected).Select(pair => pair.First);
    }

    void Reject(RejectedRow row)
    {
        Rejected++;
        rejects.Write(Name, row);
    }

    static IEnumerable<List<AcceptedRow>> Chunks(IEnumerable<AcceptedRow> rows)
    {
        var (chunk, bytes) = (new List<AcceptedRow>(), 0);
        foreach (var row in rows)
        {
            if (chunk.Count == MostRecords || bytes > MostBytes)
            {
                yield return chunk;
                (chunk, bytes) = ([], 0);
            }
            chunk.Add(row);
            bytes += row.Record!.CalculateSize();
        }
        if (chunk.Count > 0) yield return chunk;
    }
}
