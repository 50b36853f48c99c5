using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>What an import has to say aloud, gathered while it decides.</summary>
sealed class ImportRemarks
{
    public int Disagreements { get; private set; }

    public int LogDisagreements { get; private set; }

    public List<(SourceRow Row, Violation Violation)> Newer { get; } = [];

    public List<(SourceRow Row, Violation Violation)> Queries { get; } = [];

    public void ListsDisagree() => Disagreements++;

    public void LogDisagrees() => LogDisagreements++;

    public void Query(SourceRow row, Violation violation) => Queries.Add((row, violation));

    public void NewerKnown(SourceRow row, Violation violation) => Newer.Add((row, violation));
}
