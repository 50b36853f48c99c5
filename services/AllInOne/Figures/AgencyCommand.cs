using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Workers.V1;

namespace AllInOne.Figures;

static class AgencyCommand
{
    static readonly string[] Columns =
        ["role", "agency_headcount", "in_post_headcount", "pct_headcount", "agency_fte", "in_post_fte", "pct_fte"];

    public static Command Create()
    {
        var on = OnOption.Create();
        var format = FormatOption.Create();
        var command = new Command("agency", "Agency share of social work staff: agency / (agency + in post).") { on, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var client = new Workers.WorkersClient(connection.Workforce);
            var request = new GetAgencyShareRequest { On = line.GetValue(on) ?? "" };
            var response = await Settled.Read(() => client.GetAgencyShareAsync(request, cancellationToken: cancel).ResponseAsync, answer => answer.Reading, cancel);
            new Sheet(Columns, [.. response.Shares.Select(Row)]).Print(line.GetValue(format), Console.Out);
            Console.Error.WriteLine(ReadingWords.Of(response.Reading));
            return 0;
        });
        return command;
    }

    static IReadOnlyList<object?> Row(AgencyShare share) =>
    [
        RoleOf(share.Role),
        share.AgencyHeadcount,
        share.InPostHeadcount,
        share.HasHeadcountPerMille ? Decimals.OfPerMille(share.HeadcountPerMille) : null,
        share.AgencyFteHundredths / 100m,
        share.InPostFteHundredths / 100m,
        share.HasFtePerMille ? Decimals.OfPerMille(share.FtePerMille) : null,
    ];

    static string RoleOf(AgencyShare.Types.Role role) => role switch
    {
        AgencyShare.Types.Role.SocialWorkers => "social_workers",
        AgencyShare.Types.Role.TeamManagers => "team_managers",
        AgencyShare.Types.Role.Qualified => "qualified",
        _ => "",
    };
}
