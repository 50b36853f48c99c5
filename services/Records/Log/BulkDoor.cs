using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Scorecard.Records.Log;

/// <summary>A service's end of the bulk door.</summary>
public abstract class BulkDoor
{
    public abstract bool Owns(Body kind);

    public abstract Task<SubmitRecordsResponse> Submit(SubmitRecordsRequest request, ServerCallContext context);
}

public sealed class BulkDoor<TContext>(RecordDoor<TContext> door, IReadOnlySet<Body> kinds, Func<Record, Command<TContext>> command) : BulkDoor
{
    public override bool Owns(Body kind) => kinds.Contains(kind);

    public override async Task<SubmitRecordsResponse> Submit(SubmitRecordsRequest request, ServerCallContext context)
    {
        var source = request.ImportId == "" ? Sources.Feed : Sources.DatedLog;
        var answer = await door.Write(
            context, request.RequestId, request, source, [.. request.Records.Select(command)], request.ImportId, request.ValidateOnly);
        var response = new SubmitRecordsResponse();
        response.Results.AddRange(answer.Results.Select(Message));
        if (!request.ValidateOnly) response.Receipt = answer.Receipt.ToMessage();
        return response;
    }

    static RecordResult Message(CommandResult result)
    {
        var message = new RecordResult { Outcome = OutcomeOf(result.Outcome), RecordId = result.RecordId, Version = result.Version };
        message.Violations.AddRange(result.Violations.Select(violation => violation.ToMessage()));
        return message;
    }

    static RecordResult.Types.Outcome OutcomeOf(Outcome outcome) => outcome switch
    {
        Outcome.Written => RecordResult.Types.Outcome.Written,
        Outcome.Unchanged => RecordResult.Types.Outcome.Unchanged,
        Outcome.Rejected => RecordResult.Types.Outcome.Rejected,
    };
}
