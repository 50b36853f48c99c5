using Google.Protobuf;
using Grpc.Core;
using Scorecard.Protos.Names.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using NamesBase = Scorecard.Protos.Names.V1.Names.NamesBase;

namespace Dashboard.Tests.Authority;

/// <summary>Two names that nobody has, until a test says who one is.</summary>
sealed class CannedNames(CannedAuthority authority) : NamesBase
{
    public override Task<ListUnmatchedNamesResponse> ListUnmatchedNames(ListUnmatchedNamesRequest request, ServerCallContext context)
    {
        UnmatchedName[] names =
        [
            new()
            {
                Name = "Day, Ane", OpenCases = 14, Teams = { "Court Team", "Screening" },
                Suggestions = { new Suggestion { WorkerId = "w12", DisplayName = "Day, Anne", Team = "CT", LikenessPercent = 91 }, new Suggestion { WorkerId = "w40", DisplayName = "Dane, Ada", LikenessPercent = 55 } },
            },
            new() { Name = "Referral Coord", OpenCases = 1 },
        ];
        return Task.FromResult(new ListUnmatchedNamesResponse { Names = { names.Where(name => !authority.Matched.ContainsKey(name.Name)) }, On = authority.Reading.On, FromExtract = true });
    }
}

sealed class CannedWorkerNames(CannedAuthority authority) : WorkerNames.WorkerNamesBase
{
    public override Task<MatchNameResponse> MatchName(MatchNameRequest request, ServerCallContext context)
    {
        if (request.WorkerId[0] != 'w')
        {
            throw new RpcException(new(StatusCode.InvalidArgument, "worker_id"), new Metadata
            {
                { "violations-bin", new ViolationList { Violations = { new Violation { Field = "worker_id", Rule = "No worker on the register has this id.", Help = "Correct it." } } }.ToByteArray() },
            });
        }
        authority.Matched[request.Name] = request.WorkerId;
        return Task.FromResult(new MatchNameResponse { Version = 2 });
    }

    public override Task<UnmatchNameResponse> UnmatchName(UnmatchNameRequest request, ServerCallContext context) =>
        authority.Matched.TryRemove(new(request.Name, request.WorkerId)) ? Task.FromResult(new UnmatchNameResponse { Version = 3 }) : throw new RpcException(new(StatusCode.NotFound, "The name was not matched to this worker here."));
}
