using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Log;

/// <summary>From a gRPC call to the log: the caller's authority, the request's id and digest.</summary>
public sealed class RecordDoor<TContext>(RecordLog<TContext> log, RecordModel<TContext> model)
{
    /// <summary>One command. What it refuses is thrown; the first result is returned.</summary>
    /// <exception cref="Refused"/>
    public async Task<(CommandResult Result, Receipt Receipt)> Write(
        ServerCallContext call, string requestId, IMessage request, Command<TContext> command)
    {
        var answer = await Write(call, requestId, request, Sources.Person, [command]);
        var result = answer.Results[0];
        if (result.Outcome != Outcome.Rejected) return (result, answer.Receipt);
        throw new Refused(result.Violations, result.Violations[0].Rule == RuleBook.NotCurrent ? result.Version : null);
    }

    public Task<SubmissionResult> Write(
        ServerCallContext call,
        string requestId,
        IMessage request,
        string source,
        IReadOnlyList<Command<TContext>> commands,
        string importId = "",
        bool validateOnly = false)
    {
        if (!Guid.TryParse(requestId, out var id)) throw new Refused([RuleBook.BadRequestId.For("request_id")]);
        var caller = Caller.Of(call);
        return log.Write(
            new Submission<TContext>
            {
                Authority = caller.Authority,
                RequestId = validateOnly ? "" : id.ToString(),
                Digest = Convert.ToHexString(SHA256.HashData(request.ToByteArray())),
                RecordedBy = caller.Subject,
                Source = source,
                ImportId = importId == "" ? null : importId,
                ValidateOnly = validateOnly,
                Commands = commands,
                Beside = model.Beside(source),
            },
            call.CancellationToken);
    }
}
