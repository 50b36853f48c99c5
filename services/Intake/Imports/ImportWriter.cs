using Intake.Readings;
using Intake.Register;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Log;

namespace Intake.Imports;

/// <summary>Writes one part of an import after another. Each part has a request id of its own, so that it is done once, however often it is asked.</summary>
sealed class ImportWriter(RecordLog<WorkerRegister> log, string authority, string caller, ImportRow import)
{
    public Task<SubmissionResult> Write(string? part, IReadOnlyList<Command<WorkerRegister>> commands) => log.Write(
        new Submission<WorkerRegister>
        {
            Authority = authority,
            RequestId = part is null ? "" : $"{import.ImportId}:{import.Attempt}:{part}",
            Digest = import.ImportId,
            RecordedBy = caller,
            Source = Sources.Extract,
            ImportId = import.ImportId,
            Commands = commands,
        },
        CancellationToken.None);

    /// <summary>That these lists were supplied.</summary>
    public Task Supply(IEnumerable<string> lists) => Write("supply", [.. lists.Select(list =>
        new Command<WorkerRegister>(Imports.Supply.Subject(list), (subject, _) => Imports.Supply.Tell(subject, list, import.AsOf)))]);

    public async Task<Receipt> Read(string part, Func<ReadingChanged, ReadingChanged> change)
    {
        var command = new Command<WorkerRegister>(Reading.Subject, (subject, _) => Decision.Accept(
            IntakeKinds.Reading.Write(Reading.Subject, change(subject.Find(IntakeKinds.Reading, Reading.Subject) ?? Reading.Nothing))));
        return (await Write(part, [command])).Receipt;
    }
}
