using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Allocations.V1;

namespace AllInOne.Figures;

static class UnallocatedCommand
{
    static readonly string[] Columns = ["child_id", "team", "reason", "since", "days", "basis", "days_without_worker"];

    public static Command Create()
    {
        var on = OnOption.Create();
        var days = new Option<int?>("--days") { Description = "Only cases referred more than this many calendar days before." };
        var all = new Option<bool>("--all-reasons") { Description = "Also duty folder, name only and not qualified, which are outside the headline." };
        var format = FormatOption.Create();
        var command = new Command("unallocated", "Cases that no named worker holds, longest first.") { on, days, all, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new ListUnallocatedRequest { On = line.GetValue(on) ?? "", AllReasons = line.GetValue(all) };
            if (line.GetValue(days) is { } limit) request.MoreThanDays = limit;
            var response = await new Allocations.AllocationsClient(connection.Intake).ListUnallocatedAsync(request, cancellationToken: cancel);
            new Sheet(Columns, [.. response.Cases.Select(Row)]).Print(line.GetValue(format), Console.Out);
            Console.Error.WriteLine(OnWords.Of(response.On, response.FromExtract));
            return 0;
        });
        return command;
    }

    static IReadOnlyList<object?> Row(UnallocatedCase found) =>
    [
        found.ChildId, found.TeamName == "" ? "(no team)" : found.TeamName, ReasonOf(found), found.Since, found.Days, found.Basis,
        found.HasDaysWithoutWorker ? found.DaysWithoutWorker : null,
    ];

    static string ReasonOf(UnallocatedCase found) => found.Reason switch
    {
        UnallocatedReason.NoWorker => "no_worker",
        UnallocatedReason.TeamOnly => "team_only",
        UnallocatedReason.DutyFolder => "duty_folder",
        UnallocatedReason.NameOnly => $"name_only:{found.Detail}",
        UnallocatedReason.NotQualified => "not_qualified",
        _ => "",
    };
}
