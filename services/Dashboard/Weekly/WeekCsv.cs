using System.Globalization;
using System.Text;
using Dashboard.Patterns;
using Scorecard.Protos.Weekly.V1;

namespace Dashboard.Weekly;

/// <summary>A week as the commands print it: the same columns, a line each.</summary>
static class WeekCsv
{
    public static byte[] Counts(GetWeekResponse week, IEnumerable<WeekPart> parts)
    {
        var view = new WeekView(week, [], WeekPart.Authority, [], true, new Dictionary<string, string>());
        var lines = new StringBuilder("week,breakdown,group,kind,number,needs\r\n");
        foreach (var part in parts)
        {
            foreach (var (group, kind) in WeekView.Movements.SelectMany(each => view.Kinds(each.Group).Select(kind => (each.Group, kind)))
                .Concat(WeekView.States.SelectMany(each => view.Kinds("due").Select(kind => (each.State, kind)))))
            {
                Line(lines, week.Week.Id, part == WeekPart.Authority ? "" : part.Name, group, kind.Id,
                    view.Count(group, kind, part) is { } number ? Number(number) : "", string.Join(", ", kind.Needs));
            }
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    public static byte[] Due(string week, IEnumerable<DueThing> things)
    {
        var lines = new StringBuilder("week,state,kind,child_id,record,team,worker,since,due_on,done_on,ended_on,working_days_left,days_late\r\n");
        foreach (var thing in things)
        {
            Line(lines, week, thing.State, thing.Kind, thing.ChildId, thing.Record, thing.TeamName, thing.Worker, thing.Since, thing.DueOn, thing.DoneOn, thing.EndedOn,
                thing.HasWorkingDaysLeft ? Number(thing.WorkingDaysLeft) : "", thing.HasDaysLate ? Number(thing.DaysLate) : "");
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static void Line(StringBuilder lines, params IEnumerable<string> fields) => lines.AppendJoin(',', fields.Select(CsvField.Of)).Append("\r\n");

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
