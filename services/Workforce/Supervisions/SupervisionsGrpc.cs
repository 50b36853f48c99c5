using System.Globalization;
using Grpc.Core;
using Scorecard.Protos.Supervisions.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Workforce.Agency;
using Workforce.Caseloads;
using Workforce.Register;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Supervisions;

sealed class SupervisionsGrpc(SupervisionList list, TeamList teams, CaseloadReader caseloads, RecordDoor<RegisterRules> door, TimeProvider time) : Scorecard.Protos.Supervisions.V1.Supervisions.SupervisionsBase
{
    public override async Task<ListSupervisedResponse> ListSupervised(ListSupervisedRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var month = Month(request.Month, fields);
        var team = fields.Text(request.Team, "team");
        fields.ThrowIfAny();
        var caller = Caller.Of(context);
        var reading = await caseloads.ReadingOn(caller.Authority, on: null, context.CancellationToken);
        var first = month ?? new DateOnly(reading.On.Year, reading.On.Month, 1);
        var close = first.AddMonths(1).AddDays(-1);
        var staff = await list.Of(caller.Authority, first, close < reading.On ? close : reading.On, context.CancellationToken);
        var shown = staff.Where(worker => caller.Scope.Includes(worker.Team?.Team, worker.Team?.Area) && (team is null || worker.Team?.Team == team));
        return new()
        {
            Workers = { shown.Select(Of) },
            Month = first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Reading = reading.ToMessage(),
        };
    }

    public override async Task<RecordSupervisionResponse> RecordSupervision(RecordSupervisionRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var told = TellSupervision.Read(request.Supervision ?? new(), withdrawn: false, fields, London.Today(time));
        fields.ThrowIfAny();
        await IsTheirs(told.WorkerId, context);
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(told.WorkerId, (known, _) =>
            known.Find(WorkforceKinds.Worker, told.WorkerId) is null
                ? Decision.Refuse(RuleBook.UnknownWorker.For("worker_id"))
                : TellSupervision.Decide(known, told, request.Supervision!.Ordinal, withdrawn: false, request.HasExpectedVersion ? request.ExpectedVersion : null)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<WithdrawSupervisionResponse> WithdrawSupervision(WithdrawSupervisionRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var told = TellSupervision.Read(new() { WorkerId = request.WorkerId, Ordinal = request.Ordinal }, withdrawn: true, fields, London.Today(time));
        fields.ThrowIfAny();
        await IsTheirs(told.WorkerId, context);
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(told.WorkerId, (known, _) =>
            known.Find(WorkforceKinds.Supervision.Name, OrdinalId.Of(told.WorkerId, request.Ordinal)) is null
                ? Decision.Refuse(RuleBook.NoSuchSupervision.For("ordinal"))
                : TellSupervision.Decide(known, told, request.Ordinal, withdrawn: true, request.HasExpectedVersion ? request.ExpectedVersion : null)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    // By the home team: a supervision goes with the line, not with the cases.
    async Task IsTheirs(string worker, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        if (caller.Scope.IsEverything) return;
        var home = (await teams.On(caller.Authority, London.Today(time), context.CancellationToken)).FirstOrDefault(entry => entry.InPost.Contains(worker)).Team;
        if (!caller.Scope.Includes(home?.Team, home?.Area)) throw new NotInScope();
    }

    static DateOnly? Month(string told, FieldReader fields)
    {
        if (told == "") return null;
        var read = DateOnly.TryParseExact(told + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month);
        fields.Check(read, RuleBook.BadPeriod, "month");
        return month;
    }

    static Scorecard.Protos.Supervisions.V1.SupervisedWorker Of(SupervisedWorker worker) => new()
    {
        WorkerId = worker.Worker.WorkerId,
        DisplayName = worker.Worker.DisplayName,
        Team = worker.Team?.Team ?? "",
        TeamName = worker.Team?.Name ?? "",
        Area = worker.Team?.Area ?? "",
        OrgRole = worker.Worker.OrgRole ?? 0,
        Agency = worker.Worker.Agency,
        AbsentThroughout = worker.AbsentThroughout,
        Supervised = worker.Supervised,
        Supervisions = { worker.InMonth.Select(supervision => Of(worker.Worker.WorkerId, supervision)) },
        LastHeldOn = Told.Date(worker.LastHeldOn),
    };

    static Scorecard.Protos.Supervisions.V1.RecordedSupervision Of(string worker, RecordedSupervision supervision) => new()
    {
        Version = supervision.Version,
        Supervision = new()
        {
            WorkerId = worker,
            Ordinal = supervision.Ordinal,
            HeldOn = Told.Date(supervision.Told.HeldOn),
            SupervisorId = supervision.Told.SupervisorId ?? "",
            Type = supervision.Told.Type switch
            {
                Scorecard.Contracts.Register.SupervisionType.Personal => Message.SupervisionType.Personal,
                Scorecard.Contracts.Register.SupervisionType.Group => Message.SupervisionType.Group,
                null => Message.SupervisionType.Unspecified,
            },
            ExcusedReason = supervision.Told.ExcusedReason ?? "",
        },
    };
}
