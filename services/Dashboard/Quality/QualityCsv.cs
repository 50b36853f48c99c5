using System.Globalization;
using System.Text;
using Dashboard.Patterns;
using Scorecard.Protos.Quality.V1;

namespace Dashboard.Quality;

/// <summary>The worklist and the counts, with the columns of the commands "quality" and "quality rules".</summary>
static class QualityCsv
{
    public static byte[] Of(IEnumerable<FaultyRecord> records) => Lines("kind,record,child_id,team,day,rules,measures_moved,moves", records.Select(record => new[]
    {
        record.Kind, record.Id, record.ChildId, record.TeamName, record.Day, string.Join(' ', record.Rules), Number(record.Moves.Count), string.Join(' ', record.Moves),
    }));

    public static byte[] Of(ListFaultyRecordsResponse told, RuleTrend trend) => Lines("rule,group,day,records,definition,do,needs", told.Rules.SelectMany(rule =>
        trend.Days.Select(day => (Day: day, Records: trend.Of(rule.Id, day))).Append((Day: told.AsAt, Records: rule.Needs.Count > 0 ? null : rule.Records)).Select(count => new[]
        {
            rule.Id, rule.Group, count.Day, count.Records is { } records ? Number(records) : "", rule.Definition, rule.Do, string.Join(" and ", rule.Needs),
        })));

    static byte[] Lines(string head, IEnumerable<string[]> rows)
    {
        var lines = new StringBuilder(head).Append("\r\n");
        foreach (var row in rows) lines.AppendJoin(',', row.Select(CsvField.Of)).Append("\r\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
