using Grpc.Core;
using Intake.Register;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records;
using Scorecard.Records.Hearing;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Intake.Imports;

sealed class ImportsGrpc(
    ImportStore store,
    StagedRows staged,
    ApplyImport apply,
    UndoImport undo,
    DemoOrReal demo,
    [FromKeyedServices(typeof(RegisterProjection))] Follower follower,
    TimeProvider time) : Scorecard.Protos.Imports.V1.Imports.ImportsBase
{
    const int MostRows = 500;

    // As long as a whole register may take to arrive; after that names are matched with what is there, and again later.
    static readonly TimeSpan RegisterWait = TimeSpan.FromSeconds(30);

    public override async Task<BeginImportResponse> BeginImport(BeginImportRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var fields = new FieldReader();
        var asOf = fields.Date(request.AsOf, "as_of", London.Today(time), required: true) ?? default;
        fields.Text(request.ImportId, "import_id", required: true);
        fields.ThrowIfAny();

        var known = await store.Find(caller.Authority, request.ImportId, context.CancellationToken);
        if (known is { State: nameof(ImportState.Applied) or nameof(ImportState.Applying) }) return new() { State = StateOf(known.State), Attempt = known.Attempt };
        await demo.Check(caller.Authority, request.Demo, context.CancellationToken);
        var lists = request.Files.Select(file => file.List).Where(Lists.Ages).ToList();
        if (!request.Force && lists.Count > 0
            && await store.LatestApplied(caller.Authority, request.ImportId, lists, context.CancellationToken) is { } latest && latest > asOf)
        {
            throw new ImportStopped(RuleBook.OlderExtract, $"The latest is of {Told.Date(latest)}.");
        }
        var import = new ImportRow(
            request.ImportId, asOf.DayNumber, time.GetUtcNow().ToUnixTimeMilliseconds(), caller.Subject,
            nameof(ImportState.Staging), (known?.Attempt ?? 0) + 1, request.Demo ? 1 : 0, AfterSeq: 0, Report: "");
        await staged.Forget(caller.Authority, request.ImportId, context.CancellationToken);
        await store.Begin(caller.Authority, import, request.Files, context.CancellationToken);
        return new() { State = State.Staging, Attempt = import.Attempt };
    }

    public override async Task<StageRowsResponse> StageRows(StageRowsRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        if (request.Rows.Count + request.Seen.Count is 0 or > MostRows) throw new Refused([RuleBook.TooMany.For("rows")]);
        var import = await Known(caller, request.ImportId, context);
        if (import.State != nameof(ImportState.Staging)) throw new ImportNotStaging(import.State);

        var rows = request.Rows.Select(row => (Row: row, Violations: RowReader.Check(row, import.AsOf))).ToLookup(entry => entry.Violations.Count == 0);
        var seen = rows[false]
            .Select(entry => new SeenChild { List = entry.Row.List, ChildId = RowReader.Subject(entry.Row) })
            .Concat(request.Seen)
            // A damaged id is no child's.
            .Where(child => IsId(child.ChildId));
        await staged.Stage(caller.Authority, request.ImportId, request.Chunk, rows[true].Select(entry => entry.Row), seen, context.CancellationToken);
        var response = new StageRowsResponse();
        response.Rejected.AddRange(rows[false].Select(entry =>
        {
            var rejected = new RejectedRow { File = entry.Row.File, Row = entry.Row.Row };
            rejected.Violations.AddRange(entry.Violations.Select(violation => violation.ToMessage()));
            return rejected;
        }));
        return response;
    }

    public override async Task ApplyImport(
        ApplyImportRequest request, IServerStreamWriter<ApplyImportResponse> responseStream, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var import = await Known(caller, request.ImportId, context);
        if (request.AtLeast is { } register) await follower.WaitFor(caller.Authority, register.Epoch, register.Seq, RegisterWait, context.CancellationToken);
        if (import.State is nameof(ImportState.Cancelled) or nameof(ImportState.Undone)) throw new ImportNotStaging(import.State);
        if (import.State != nameof(ImportState.Applied))
        {
            var files = request.Files.Count > 0 ? [.. request.Files] : await store.FilesOf(caller.Authority, request.ImportId, context.CancellationToken);
            await apply.Check(caller.Authority, import, files, request.Force, context.CancellationToken);
            if (request.CheckOnly) return;
            import = await apply.Run(caller.Authority, caller.Subject, import, files, (done, total) => Progress(responseStream, new() { RowsApplied = done, RowsTotal = total }, context));
        }
        await responseStream.WriteAsync(new ApplyImportResponse { Report = ImportReport.Parser.ParseFrom(Convert.FromBase64String(import.Report)) });
    }

    public override async Task<CancelImportResponse> CancelImport(CancelImportRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var import = await Known(caller, request.ImportId, context);
        if (import.State != nameof(ImportState.Staging)) throw new ImportNotStaging(import.State);
        if (!await store.Move(caller.Authority, import with { State = nameof(ImportState.Cancelled) }, [ImportState.Staging])) throw new ImportNotStaging(nameof(ImportState.Applying));
        await staged.Forget(caller.Authority, request.ImportId, context.CancellationToken);
        return new();
    }

    public override async Task<ListImportsResponse> ListImports(ListImportsRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var response = new ListImportsResponse();
        foreach (var import in await store.All(caller.Authority, context.CancellationToken))
        {
            var summary = new ImportSummary
            {
                ImportId = import.ImportId,
                AsOf = Told.Date(import.AsOf),
                BegunAt = Told.Instant(DateTimeOffset.FromUnixTimeMilliseconds(import.BegunAt)),
                BegunBy = import.BegunBy,
                State = StateOf(import.State),
            };
            summary.Files.AddRange(await store.FilesOf(caller.Authority, import.ImportId, context.CancellationToken));
            response.Imports.Add(summary);
        }
        return response;
    }

    public override async Task UndoImport(UndoImportRequest request, IServerStreamWriter<UndoImportResponse> responseStream, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        if (!Guid.TryParse(request.RequestId, out _)) throw new Refused([RuleBook.BadRequestId.For("request_id")]);
        var import = await Known(caller, request.ImportId, context);
        if (import.State is not (nameof(ImportState.Applied) or nameof(ImportState.Undone))) throw new ImportNotApplied(import.State);
        var report = await undo.Run(caller.Authority, caller.Subject, import, (done, total) => Progress(responseStream, new() { ChildrenDone = done, ChildrenTotal = total }, context));
        await responseStream.WriteAsync(new UndoImportResponse { Report = report });
    }

    static bool IsId(string value)
    {
        var fields = new FieldReader();
        fields.Id(value, "child_id");
        return fields.Ok;
    }

    // A caller that left need not hear how far it is, and does not stop what it began.
    static async Task Progress<T>(IServerStreamWriter<T> stream, T step, ServerCallContext context)
    {
        try
        {
            if (!context.CancellationToken.IsCancellationRequested) await stream.WriteAsync(step);
        }
        catch (Exception) when (context.CancellationToken.IsCancellationRequested)
        {
            // It left while being told.
        }
    }

    async Task<ImportRow> Known(Caller caller, string importId, ServerCallContext context) =>
        await store.Find(caller.Authority, importId, context.CancellationToken) ?? throw new NoSuchImport(importId);

    static State StateOf(string state) => Enum.Parse<ImportState>(state) switch
    {
        ImportState.Staging => State.Staging,
        ImportState.Applying => State.Applying,
        ImportState.Applied => State.Applied,
        ImportState.Undone => State.Undone,
        ImportState.Cancelled => State.Cancelled,
    };
}
