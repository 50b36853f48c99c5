namespace Scorecard.Records.Log;

/// <summary>
/// In which order the commands of a request are decided: ends of what is known come before starts, for a system that sends
/// who holds a case now may send it before who held it till now. What one record is told twice keeps its order.
/// </summary>
static class EndsFirst
{
    public static IEnumerable<int> Order<TContext>(IReadOnlyList<Command<TContext>> commands, IReadOnlyDictionary<string, SubjectRecords> subjects)
    {
        var named = new HashSet<(string, string)>();
        var first = commands
            .Select(command => command.Names is { } record && named.Add(record) && command.Ends && subjects[command.Subject].Find(record.Kind, record.Id) is not null)
            .ToList();
        return Enumerable.Range(0, commands.Count).OrderByDescending(i => first[i]);
    }
}
