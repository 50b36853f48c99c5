using Scorecard.Protos.Imports.V1;
using CaseStatus = Scorecard.Protos.Records.V1.CaseStatus;

namespace Intake.Tests.Kit;

/// <summary>An import as the command line brings it.</summary>
sealed class Extract(string id, string asOf)
{
    readonly List<StagedRow> rows = [];
    readonly List<ImportFile> files = [];

    public string AsOf => asOf;

    public bool Force { get; init; }

    public bool Demo { get; init; }

    public Extract Case(
        string child, string from, string worker = "W1", string team = "T1", string to = "", string list = "annex_a_6",
        CaseStatus status = CaseStatus.ChildInNeed, string born = "") => Row(list, row => row.Extract = new ExtractRow
        {
            ChildId = child,
            Status = status,
            From = from,
            To = to,
            Team = team,
            Worker = worker,
            BirthDate = born,
        });

    public Extract Held(string child, string worker, string from, string to = "") =>
        Row("allocation_log", row => row.Allocation = new() { ChildId = child, Worker = worker, Team = "T1", From = from, To = to });

    public Extract MissingFromHome(string child, string from) => Row("missing_episodes", row => row.MissingEpisode = new()
    {
        ChildId = child,
        Setting = Scorecard.Protos.Records.V1.MissingSetting.Home,
        Kind = Scorecard.Protos.Records.V1.MissingKind.Missing,
        StartedAt = from,
    });

    /// <summary>A row that tells of journeys alone.</summary>
    public Extract Tells(string list, params string[] journeys) => Row(list, row => row.Journey.AddRange(journeys.Select(Journey.Json)));

    /// <summary>What the last row tells of journeys beside what it is.</summary>
    public Extract Beside(params string[] journeys)
    {
        rows[^1].Journey.AddRange(journeys.Select(Journey.Json));
        return this;
    }

    public Extract Born(string child, string on, string list = "ssda903_header") => Row(list, row => row.Child = new() { ChildId = child, BirthDate = on });

    public Extract Unaccompanied(string child, string to = "") => Row("ssda903_uasc", row => row.Child = new() { ChildId = child, Unaccompanied = true, UnaccompaniedTo = to });

    public Extract Lists(params string[] complete)
    {
        files.AddRange(complete.Select(list => new ImportFile { Name = $"{list}.csv", List = list, Complete = true, RowsRead = rows.Count }));
        return this;
    }

    public async Task<BeginImportResponse.Types.State> Begin(IntakeHost intake)
    {
        if (files.Count == 0) Lists([.. rows.Select(row => row.List).Append("annex_a_6").Distinct()]);
        var begin = new BeginImportRequest { ImportId = id, AsOf = asOf, Force = Force, Demo = Demo };
        begin.Files.AddRange(files);
        return (await intake.Imports.BeginImportAsync(begin)).State;
    }

    public async Task<IReadOnlyList<RejectedRow>> Stage(IntakeHost intake)
    {
        var rejected = new List<RejectedRow>();
        foreach (var (chunk, number) in rows.Chunk(500).Select((chunk, number) => (chunk, number)))
        {
            rejected.AddRange((await intake.Imports.StageRowsAsync(new() { ImportId = id, Chunk = number, Rows = { chunk } })).Rejected);
        }
        return rejected;
    }

    public async Task<ImportReport?> Apply(IntakeHost intake, bool checkOnly = false)
    {
        using var call = intake.Imports.ApplyImport(new() { ImportId = id, Force = Force, CheckOnly = checkOnly, Files = { files } });
        ImportReport? report = null;
        while (await call.ResponseStream.MoveNext(CancellationToken.None)) report = call.ResponseStream.Current.Report ?? report;
        return report;
    }

    public async Task<ImportReport> Import(IntakeHost intake)
    {
        if (await Begin(intake) == BeginImportResponse.Types.State.Staging) await Stage(intake);
        return (await Apply(intake))!;
    }

    public async Task<UndoReport> Undo(IntakeHost intake)
    {
        using var call = intake.Imports.UndoImport(new() { ImportId = id, RequestId = Asking.NewId });
        while (await call.ResponseStream.MoveNext(CancellationToken.None) && call.ResponseStream.Current.Report is null)
        {
        }
        return call.ResponseStream.Current.Report!;
    }

    Extract Row(string list, Action<StagedRow> fill)
    {
        var row = new StagedRow { List = list, File = $"{list}.csv", Row = rows.Count + 2 };
        fill(row);
        rows.Add(row);
        return this;
    }
}
