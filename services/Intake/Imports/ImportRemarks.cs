using Intake.Allocations;
using Intake.Register;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>What an import has to say aloud, gathered while it decides.</summary>
sealed class ImportRemarks
{
    public WorkerRegister Register { get; set; } = WorkerRegister.Empty;

    public int Disagreements { get; private set; }

    public int LogDisagreements { get; private set; }

    public List<(SourceRow Row, Violation Violation)> Newer { get; } = [];

    public void ListsDisagree() => Disagreements++;

    /// <summary>A log gives ids where an extract gives names: they disagree only if the register does not know them as one.</summary>
    public void Logged(Allocation? logged, ToldRow row)
    {
        if (!Register.SameHolder((logged?.Worker, logged?.Team), (row.Worker, row.Team))) LogDisagreements++;
    }

    public void NewerKnown(SourceRow row, Violation violation) => Newer.Add((row, violation));
}
