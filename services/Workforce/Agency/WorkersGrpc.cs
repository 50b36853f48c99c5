using Grpc.Core;
using Scorecard.Contracts.Register;
using Scorecard.Protos.Workers.V1;
using Scorecard.Records;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Workforce.Caseloads;

namespace Workforce.Agency;

sealed class WorkersGrpc(PostTable posts, TeamList teams, TeamWorkerList teamWorkers, CaseloadReader caseloads, TimeProvider time) : Workers.WorkersBase
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
            WorkersInPost = entry.InPost.Count,
        }));
        return response;
    }

    public override async Task<ListTeamWorkersResponse> ListTeamWorkers(ListTeamWorkersRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var team = fields.Text(request.Team, "team", required: true);
        var on = fields.Date(request.On, "on", London.Today(time));
        fields.ThrowIfAny();
        var caller = Caller.Of(context);
        var authority = caller.Authority;
        var reading = await caseloads.ReadingOn(authority, on, context.CancellationToken);
        var listed = await teams.On(authority, reading.On, context.CancellationToken);
        if (!caller.Scope.Includes(team, listed.FirstOrDefault(entry => entry.Team.Team == team).Team?.Area)) throw new NotInScope();
        var workers = await teamWorkers.On(authority, team!, reading.On, context.CancellationToken);
        return new() { Workers = { workers.Select(Message) }, Reading = reading.ToMessage() };
    }

    static Scorecard.Protos.Workers.V1.TeamWorker Message(TeamWorker worker) => new()
    {
        WorkerId = worker.WorkerId,
        DisplayName = worker.Name,
        Kind = worker.Known is { } known ? KindOf(known.Kind) : Scorecard.Protos.Records.V1.WorkerKind.Unspecified,
        Agency = worker.Known?.Agency == true,
        OrgRole = worker.Known?.OrgRole ?? 0,
        FteHundredths = worker.Known?.FteHundredths ?? 0,
        NewlyQualified = worker.Known?.Asye == true,
        InPost = worker.InPost,
        Absent = worker.Absent,
        HomeTeam = worker.HomeTeam,
        Cases = worker.Cases,
        CasesElsewhere = worker.CasesElsewhere,
    };

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

    static Scorecard.Protos.Records.V1.WorkerKind KindOf(WorkerKind kind) => kind switch
    {
        WorkerKind.SocialWorker => Scorecard.Protos.Records.V1.WorkerKind.SocialWorker,
        WorkerKind.PersonalAdviser => Scorecard.Protos.Records.V1.WorkerKind.PersonalAdviser,
        WorkerKind.OtherStaff => Scorecard.Protos.Records.V1.WorkerKind.OtherStaff,
        WorkerKind.Duty => Scorecard.Protos.Records.V1.WorkerKind.Duty,
        WorkerKind.Generic => Scorecard.Protos.Records.V1.WorkerKind.Generic,
    };
}
