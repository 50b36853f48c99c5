using Grpc.Core;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Relay;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Log;

/// <summary>The bulk door of every service in this process: the records of a request go to the one that owns their kind.</summary>
public sealed class RecordsGrpc(IEnumerable<BulkDoor> doors, IEnumerable<ImportUndo> undos) : Protos.Records.V1.Records.RecordsBase
{
    const int MostRecords = 500;

    public override async Task<SubmitRecordsResponse> SubmitRecords(SubmitRecordsRequest request, ServerCallContext context)
    {
        if (request.Records.Count is 0 or > MostRecords) throw new Refused([RuleBook.TooMany.For("records")]);
        var caller = Caller.Of(context);
        foreach (var kind in request.Records.Select(record => record.BodyCase).Distinct()) caller.Needs(ToldWith(kind));
        // Nobody looks at each record's team here.
        if (!caller.Scope.IsEverything) throw new NotInScope();
        var door = doors.FirstOrDefault(door => request.Records.All(record => door.Owns(record.BodyCase)))
            ?? throw new Refused([RuleBook.WrongDoor.For("records")]);
        return await door.Submit(request, context);
    }

    static IReadOnlyCollection<Right> ToldWith(Record.BodyOneofCase kind) =>
        Record.Descriptor.FindFieldByNumber((int)kind)?.GetOptions()?.GetExtension(RightsExtensions.ToldWith) is { Count: > 0 } rights
            ? rights
            : [Right.SubmitRecords];

    public override async Task<UndoRecordsResponse> UndoRecords(UndoRecordsRequest request, ServerCallContext context)
    {
        var undo = undos.FirstOrDefault(undo => undo.Source == request.Source) ?? throw new UnknownSource(request.Source);
        var done = await undo.Undo(request.ImportId, context);
        var response = new UndoRecordsResponse { RecordsRestored = done.Undone };
        response.Left.AddRange(done.Left.Select(record => record.Id));
        return response;
    }
}
