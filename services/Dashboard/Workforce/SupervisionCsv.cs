using System.Text;
using Dashboard.Patterns;
using Scorecard.Protos.Supervisions.V1;

namespace Dashboard.Workforce;

/// <summary>A line for each of the staff, with the days that supervision was held on in the month.</summary>
static class SupervisionCsv
{
    public static byte[] Of(IEnumerable<SupervisedWorker> workers)
    {
        var lines = new StringBuilder("worker_id,display_name,team,area,org_role,agency,counted,supervised,held_on,excused_reason,last_held_on\r\n");
        foreach (var worker in workers)
        {
            var told = worker.Supervisions.Select(recorded => recorded.Supervision).ToList();
            string[] fields =
            [
                worker.WorkerId, worker.DisplayName, worker.TeamName, worker.Area, $"{worker.OrgRole}", worker.Agency ? "1" : "0",
                worker.AbsentThroughout ? "0" : "1", worker.Supervised ? "1" : "0",
                string.Join(' ', told.Where(SupervisionWords.IsHeld).Select(supervision => supervision.HeldOn)),
                string.Join("; ", told.Where(supervision => !SupervisionWords.IsHeld(supervision)).Select(supervision => supervision.ExcusedReason)),
                worker.LastHeldOn,
            ];
            lines.AppendJoin(',', fields.Select(CsvField.Of)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
