using Grpc.Core;
using Scorecard.Protos.Workers.V1;
using Scorecard.Records;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Workforce.Caseloads;

namespace Workforce.Agency;

sealed class WorkersGrpc(PostTable posts, TeamList teams, CaseloadReader caseloads, TimeProvider time) : Workers.WorkersBase
{
    public override async Task<GetAgencyShareResponse> GetAgencyShare(GetAgencyShareRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var on = fields.Date(request.On, "on", London.Today(time));
        fields.ThrowIfAny();
        var authority = Caller.Of(context).Authority;
        var reading = await caseloads.ReadingOn(authority, on, context.CancellationToken);
        var shares = AgencyShare.Of(await posts.On(authority, reading.On, context.CancellationToken));
        var response = new GetAgencyShareResponse { Reading = reading.ToMessage() };
        response.Shares.AddRange(shares.Select(Message));
        return response;
    }

    public override async Task<ListTeamsResponse> ListTeams(ListTeamsRequest request, ServerCallContext context)
    {
        var response = new ListTeamsResponse();
        var authority = Caller.Of(context).Authority;
        var reading = await caseloads.ReadingOn(authority, on: null, context.CancellationToken);
        var listed = await teams.On(authority, reading.On, context.CancellationToken);
        response.Teams.AddRange(listed.Select(entry => new TeamSummary
        {
            Team = entry.Team.Team,
            Name = entry.Team.Name,
            Area = entry.Team.Area,
            WorkersInPost = entry.InPost,
        }));
        return response;
    }

    static Scorecard.Protos.Workers.V1.AgencyShare Message(AgencyShare share)
    {
        var message = new Scorecard.Protos.Workers.V1.AgencyShare
        {
            Role = RoleOf(share.Role),
            AgencyHeadcount = share.AgencyHeadcount,
            InPostHeadcount = share.InPostHeadcount,
            AgencyFteHundredths = share.AgencyFte,
            InPostFteHundredths = share.InPostFte,
        };
        if (share.HeadcountPerMille is { } headcount) message.HeadcountPerMille = headcount;
        if (share.FtePerMille is { } fte) message.FtePerMille = fte;
        return message;
    }

    static Scorecard.Protos.Workers.V1.AgencyShare.Types.Role RoleOf(ShareRole role) => role switch
    {
        ShareRole.SocialWorkers => Scorecard.Protos.Workers.V1.AgencyShare.Types.Role.SocialWorkers,
        ShareRole.TeamManagers => Scorecard.Protos.Workers.V1.AgencyShare.Types.Role.TeamManagers,
        ShareRole.Qualified => Scorecard.Protos.Workers.V1.AgencyShare.Types.Role.Qualified,
    };
}
