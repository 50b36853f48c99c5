using Scorecard.Files;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Violation;

namespace AllInOne.Imports;

/// <summary>What a service rejected or asks about, as the file's reader would say it.</summary>
static class Rejects
{
    public static RejectedRow Of(int row, IEnumerable<Message> violations) => new(
        row,
        null,
        [.. violations.Select(violation => new CellFault(new Violation(RuleOf(violation), violation.Field), ""))]);

    public static void Query(this RejectsFile rejects, string file, AcceptedRow row, FileCount count)
    {
        if (row.Queries.Count == 0) return;
        count.RowQueried();
        rejects.Query(file, row.Row, row.Queries);
    }

    static Rule RuleOf(Message violation) =>
        RuleBook.ByCode.TryGetValue(violation.Code, out var rule) ? rule : new Rule(violation.Code, violation.Rule, violation.Help);
}
