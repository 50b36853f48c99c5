using Grpc.Core;
using Scorecard.Protos.Workers.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Workforce.Register;

sealed class WorkerNamesGrpc(RecordDoor<RegisterRules> door, SubjectReader<RegisterRules> subjects) : WorkerNames.WorkerNamesBase
{
    public override async Task<GetWorkerNamesResponse> GetWorkerNames(GetWorkerNamesRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var id = fields.Id(request.WorkerId, "worker_id");
        fields.ThrowIfAny();
        var known = (await subjects.Read(Caller.Of(context).Authority, [id], context.CancellationToken))[id];
        if (known.Find(WorkforceKinds.Worker, id) is not { } worker) throw new Refused([RuleBook.UnknownWorker.For("worker_id")]);
        return new()
        {
            DisplayName = worker.DisplayName,
            Team = worker.Team ?? "",
            Aliases = { worker.Aliases },
            MatchedNames = { worker.MatchedNames ?? [] },
            Version = known.Find(WorkforceKinds.Worker.Name, id)!.Version,
        };
    }

    public override async Task<MatchNameResponse> MatchName(MatchNameRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var ask = new MatchName(fields.Id(request.WorkerId, "worker_id"), Name(request.Name, fields), request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(ask.WorkerId, (known, _) => ask.Decide(known)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<UnmatchNameResponse> UnmatchName(UnmatchNameRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var ask = new UnmatchName(fields.Id(request.WorkerId, "worker_id"), Name(request.Name, fields), request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(ask.WorkerId, (known, _) => ask.Decide(known)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    static string Name(string told, FieldReader fields) => fields.Text(told, "name", required: true) ?? "";
}
