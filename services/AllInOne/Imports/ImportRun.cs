using System.Security.Cryptography;
using AllInOne.Instance;
using Scorecard.Files;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Rules;
using Client = Scorecard.Protos.Imports.V1.Imports.ImportsClient;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace AllInOne.Imports;

/// <summary>
/// Checks every file before anything is changed: Intake's rows are staged, the register's and the populations' are tried.
/// Then the register goes in, and Intake applies what it has staged. Cancelled before that it leaves nothing; cut off, the same command goes on, and Intake by itself once it applies.
/// </summary>
sealed class ImportRun(Connection connection, InputFolder folder, DateOnly asOf, string rejectsPath)
{
    readonly Client imports = new(connection.Intake);
    readonly Dictionary<string, FileCount> counts = folder.Files.ToDictionary(file => file.Name, file => new FileCount(file), StringComparer.Ordinal);

    public bool Force { get; init; }

    public bool Demo { get; init; }

    /// <summary>As what the files were read: the same bytes read otherwise are another import.</summary>
    public string Encoding { get; init; } = "";

    public IReadOnlyCollection<FileCount> Counts => counts.Values;

    public string RejectsPath => rejectsPath;

    public int RejectLines { get; private set; }

    public bool AppliedBefore { get; private set; }

    /// <summary>Null when nothing was imported, because a file was refused.</summary>
    public async Task<ImportReport?> Import(Action<string, double> progress, CancellationToken cancel)
    {
        using var rejects = new RejectsFile(rejectsPath);
        foreach (var refused in folder.Refused) rejects.Write(refused);
        foreach (var file in folder.Files) rejects.Query(file.Name, file.Header.Row, file.Header.Queries);
        RejectLines = rejects.Lines;
        // Half a set of files would give figures that look whole.
        if (folder.Files.Count == 0 || (folder.Refused.Count > 0 && !Force)) return null;

        var importId = ImportId();
        var intake = folder.Files.Where(file => Destination.IsIntake(file.List)).ToList();
        var others = folder.Files.Except(intake).ToList();
        var begin = new BeginImportRequest { ImportId = importId, AsOf = Told.Date(asOf), Force = Force, Demo = Demo };
        begin.Files.AddRange(intake.Select(file => counts[file.Name].ToMessage()));
        var begun = await imports.BeginImportAsync(begin, cancellationToken: cancel);
        AppliedBefore = begun.State == State.Applied;

        var bulk = new BulkRecords(connection, importId, begun.Attempt, asOf, rejects, counts);
        var apply = new ApplyImportRequest { ImportId = importId, Force = Force };
        try
        {
            var staging = new Staging(imports, importId, asOf, rejects, counts) { Staged = begun.State != State.Staging };
            foreach (var file in intake) await staging.Stage(file, progress, cancel);
            foreach (var file in others) await bulk.Try(file, progress, cancel);
            RejectLines = rejects.Lines;
            if (!Force) TooManyRejects();
            apply.Files.AddRange(intake.Select(file => counts[file.Name].ToMessage()));
            await Apply(new ApplyImportRequest(apply) { CheckOnly = true }, progress, cancel);
        }
        catch (Exception) when (cancel.IsCancellationRequested && begun.State == State.Staging)
        {
            await imports.CancelImportAsync(new CancelImportRequest { ImportId = importId }, cancellationToken: CancellationToken.None);
            throw new CommandFailed("Cancelled: nothing was changed.");
        }
        foreach (var file in others) await bulk.Submit(file, progress, cancel);
        apply.AtLeast = bulk.Register;
        var report = await Apply(apply, progress, cancel);
        foreach (var row in report!.Rejected) Reject(row, rejects);
        foreach (var row in report.NewerKnown.Concat(report.Queries)) Query(row, rejects);
        RejectLines = rejects.Lines;
        return report;
    }

    void Reject(Scorecard.Protos.Imports.V1.RejectedRow row, RejectsFile rejects)
    {
        counts[row.File].RowRejected();
        rejects.Write(row.File, Rejects.Of(row.Row, row.Violations));
    }

    void Query(Scorecard.Protos.Imports.V1.RejectedRow row, RejectsFile rejects)
    {
        counts[row.File].RowQueried();
        rejects.Query(row.File, row.Row, Rejects.Of(row.Row, row.Violations).Faults);
    }

    async Task<ImportReport?> Apply(ApplyImportRequest request, Action<string, double> progress, CancellationToken cancel)
    {
        using var call = imports.ApplyImport(request, cancellationToken: cancel);
        ImportReport? report = null;
        while (await call.ResponseStream.MoveNext(cancel))
        {
            var step = call.ResponseStream.Current;
            if (step.RowsTotal > 0) progress("Applying", (double)step.RowsApplied / step.RowsTotal);
            report = step.Report ?? report;
        }
        return report;
    }

    // Intake checks its own files; these are the rest, by the same rule.
    void TooManyRejects()
    {
        foreach (var count in Counts.Where(count => count.Rejected * 5 > count.Read))
        {
            throw new CommandFailed(
                $"{count.File.Name}: {count.Rejected} of {count.Read} rows. {RuleBook.TooManyRejects.Text} {RuleBook.TooManyRejects.Help} See {rejectsPath}.");
        }
    }

    string ImportId()
    {
        var content = string.Join('\n', folder.Files.Select(file => $"{file.Name}\t{file.List}\t{file.Digest}\t{file.IsComplete}").Append(Told.Date(asOf)).Append(Encoding));
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)))[..32];
    }
}
