using Scorecard.Files;
using Scorecard.Files.Facts;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Reported;

/// <summary>The told facts of a folder of CSV files (docs/told-facts.md), by the rules of the bulk door.</summary>
static class ToldFolder
{
    /// <summary>Files of other names are not looked at. What has no fault is read, whatever else has.</summary>
    public static (IReadOnlyList<ToldLine> Lines, IReadOnlyList<ToldFault> Faults) Read(IEnumerable<(string Name, byte[] Content)> files)
    {
        var (lines, faults) = (new List<ToldLine>(), new List<ToldFault>());
        foreach (var (name, content) in files)
        {
            if (FactList.All.FirstOrDefault(list => list.FileName == name) is not { } list) continue;
            try
            {
                foreach (var row in FactFile.Read(list, content)) Read(name, row, lines, faults);
            }
            catch (FileRefusedException refused)
            {
                faults.Add(new(name, refused.Row, "", refused.Rule, refused.Detail));
            }
        }
        return (lines, faults);
    }

    static void Read(string file, RowOutcome row, List<ToldLine> lines, List<ToldFault> faults)
    {
        switch (row)
        {
            case AcceptedRow { Record: Record record }:
                var fields = new FieldReader();
                var fact = ToldKinds.Of(record.BodyCase).Tell(record, fields);
                faults.AddRange(fields.Violations.Select(violation => new ToldFault(file, row.Row, violation.Field, violation.Rule, "")));
                if (fields.Ok) lines.Add(new(file, row.Row, fact));
                break;
            case RejectedRow rejected:
                faults.AddRange(rejected.Faults.Select(fault => new ToldFault(file, row.Row, fault.Violation.Field, fault.Violation.Rule, fault.Value)));
                break;
        }
    }
}

/// <param name="Row">As a spreadsheet numbers it.</param>
sealed record ToldLine(string File, int Row, IToldFact Fact);

/// <param name="Row">As a spreadsheet numbers it; null: the file as a whole.</param>
/// <param name="Column">"" where no one column is at fault.</param>
/// <param name="Value">What the cell says, or more about the fault; "" when that is long.</param>
sealed record ToldFault(string File, int? Row, string Column, Rule Rule, string Value)
{
    /// <summary>What is wrong, without where.</summary>
    public string Said => string.Join(' ', new[] { Rule.Text, Value, Rule.Help }.Where(part => part != ""));
}
