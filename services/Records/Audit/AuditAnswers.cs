using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Scorecard.Protos.Records.V1;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.Records.Audit;

/// <summary>Before an answer leaves that shows children one by one, or that changed people, signed off or published, it is in the audit.</summary>
sealed class AuditAnswers(Policies policies, Auditor auditor) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        var response = await continuation(request, context);
        if (request is SubmitRecordsRequest submitted)
        {
            // Of all that is told in bulk, who has which role.
            var people = new SubmitRecordsRequest { RequestId = submitted.RequestId, Records = { submitted.Records.Where(record => record.BodyCase == Record.BodyOneofCase.Person) } };
            if (people.Records.Count > 0) await auditor.Write(context, people, people.Records.Count);
        }
        else if (policies.AreAudited(context.Method)) await auditor.Write(context, (IMessage)request, RowsOf((IMessage)response));
        return response;
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        if (!policies.AreAudited(context.Method))
        {
            await continuation(request, responseStream, context);
            return;
        }
        var held = new HeldAnswer<TResponse>();
        await continuation(request, held, context);
        await auditor.Write(context, (IMessage)request, held.Messages.Count);
        foreach (var message in held.Messages) await responseStream.WriteAsync(message, context.CancellationToken);
    }

    // An answer's list is its first field that is one.
    static int RowsOf(IMessage response) =>
        response.Descriptor.Fields.InDeclarationOrder().FirstOrDefault(field => field.IsRepeated && field.FieldType == FieldType.Message) is { } list
            ? ((System.Collections.ICollection)list.Accessor.GetValue(response)).Count
            : 0;
}
