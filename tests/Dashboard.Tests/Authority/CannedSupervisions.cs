using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Supervisions.V1;

namespace Dashboard.Tests.Authority;

/// <summary>Four of the staff: one supervised, one excused, one not, one away all month; and what a test records.</summary>
sealed class CannedSupervisions(CannedAuthority authority) : Supervisions.SupervisionsBase
{
    readonly ConcurrentDictionary<int, Supervision> recorded = authority.Supervisions;

    public override Task<ListSupervisedResponse> ListSupervised(ListSupervisedRequest request, ServerCallContext context)
    {
        SupervisedWorker[] workers =
        [
            new() { WorkerId = "w3", DisplayName = "Osei, Daniel", Team = "CT", TeamName = "Court Team", OrgRole = 5, Agency = true, LastHeldOn = "2026-09-18" },
            new() { WorkerId = "w2", DisplayName = "Patel, Rina", Team = "SC", TeamName = "Screening", OrgRole = 4, Supervisions = { Of("w2", 1, "2026-10-12", "sick leave") } },
            new() { WorkerId = "w4", DisplayName = "Yates, Ola", OrgRole = 5, AbsentThroughout = true },
            new() { WorkerId = "w1", DisplayName = "Brown, Amy", Team = "CT", TeamName = "Court Team", OrgRole = 3, Supervised = true, LastHeldOn = "2026-10-20", Supervisions = { Of("w1", 1, "2026-10-06", ""), Of("w1", 2, "2026-10-20", "") } },
        ];
        foreach (var (ordinal, supervision) in recorded)
        {
            var worker = workers.Single(worker => worker.WorkerId == supervision.WorkerId);
            worker.Supervised |= supervision.ExcusedReason == "";
            worker.Supervisions.Add(new RecordedSupervision { Supervision = new(supervision) { Ordinal = ordinal }, Version = 1 });
        }
        return Task.FromResult(new ListSupervisedResponse { Workers = { workers.OrderBy(worker => worker.Supervised) }, Month = request.Month == "" ? "2026-10" : request.Month, Reading = authority.Reading.Clone() });
    }

    public override Task<RecordSupervisionResponse> RecordSupervision(RecordSupervisionRequest request, ServerCallContext context)
    {
        if (!DateOnly.TryParseExact(request.Supervision.HeldOn, "yyyy-MM-dd", out _))
        {
            throw new RpcException(new(StatusCode.InvalidArgument, "held_on"), new Metadata
            {
                { "violations-bin", new ViolationList { Violations = { new Violation { Field = "held_on", Rule = "Not a date that exists.", Help = "Correct the date." } } }.ToByteArray() },
            });
        }
        recorded[10 + recorded.Count] = request.Supervision.Clone();
        return Task.FromResult(new RecordSupervisionResponse { Version = 1 });
    }

    public override Task<WithdrawSupervisionResponse> WithdrawSupervision(WithdrawSupervisionRequest request, ServerCallContext context) =>
        recorded.TryRemove(request.Ordinal, out _) ? Task.FromResult(new WithdrawSupervisionResponse { Version = 2 }) : throw new RpcException(new(StatusCode.Aborted, "It was changed since it was read."));

    static RecordedSupervision Of(string worker, int ordinal, string on, string excused) => new()
    {
        Version = 1,
        Supervision = new() { WorkerId = worker, Ordinal = ordinal, HeldOn = on, ExcusedReason = excused, Type = excused == "" ? SupervisionType.Personal : SupervisionType.Unspecified },
    };
}
