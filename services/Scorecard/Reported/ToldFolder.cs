using Scorecard.Files;
using Scorecard.Files.Facts;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Reported;

/// <summary>The told facts of a folder of CSV files (docs/told-facts.md), by the rules of the bulk door.</summary>
static class ToldFolder
{
    public static (ToldFacts Facts, IReadOnlyList<ToldFault> Faults) Read(string folder) => Read(
        FactList.All
            .Select(list => (Name: list.FileName, Path: Path.Combine(folder, list.FileName)))
            .Where(file => File.Exists(file.Path))
            .Select(file => (file.Name, File.ReadAllBytes(file.Path))));

    /// <summary>Files of other names are not looked at. What has no fault is read, whatever else has.</summary>
    public static (ToldFacts Facts, IReadOnlyList<ToldFault> Faults) Read(IEnumerable<(string Name, byte[] Content)> files)
    {
        var (facts, faults) = (new List<IToldFact>(), new List<ToldFault>());
        foreach (var (name, content) in files)
        {
            if (FactList.All.FirstOrDefault(list => list.FileName == name) is not { } list) continue;
            try
            {
                foreach (var row in FactFile.Read(list, content)) Read(name, row, facts, faults);
            }
            catch (FileRefusedException refused)
            {
                faults.Add(new(name, refused.Row, "", refused.Rule, refused.Detail));
            }
        }
        return (ToldFacts.Of(facts), faults);
    }

    static void Read(string file, RowOutcome row, List<IToldFact> facts, List<ToldFault> faults)
    {
        switch (row)
        {
            case AcceptedRow { Record: Record record }:
                var fields = new FieldReader();
                var fact = ToldKinds.Of(record.BodyCase).Tell(record, fields);
                faults.AddRange(fields.Violations.Select(violation => new ToldFault(file, row.Row, violation.Field, violation.Rule, "")));
                if (fields.Ok) facts.Add(fact);
                break;
            case RejectedRow rejected:
                faults.AddRange(rejected.Faults.Select(fault => new ToldFault(file, row.Row, fault.Violation.Field, fault.Violation.Rule, fault.Value)));
                break;
        }
    }
}

/// <param name="Row">As a spreadsheet numbers it; null: the file as a whole.</param>
/// <param name="Column">"" where no one column is at fault.</param>
/// <param name="Value">What the cell says, or more about the fault; "" when that is long.</param>
sealed record ToldFault(string File, int? Row, string Column, Rule Rule, string Value)
{
    public override string ToString() => string.Join(' ', new[]
    {
        Row is { } row ? $"{File}, row {row}:" : $"{File}:", Column == "" ? "" : $"{Column}:", Rule.Text, Value, Rule.Help,
    }.Where(part => part != ""));
}
