using System.Collections.Concurrent;
using System.Data.Common;
using Google.Protobuf;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Audit;

/// <summary>Writes who was answered what, into the audit of the service that answers.</summary>
sealed class Auditor(IEnumerable<AuditStore> stores, TimeProvider time)
{
    // A page that asks for the same every second is one look, not sixty.
    static readonly TimeSpan OneLook = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<(string Authority, string Subject, string Session, string Rpc, string Asked, long Rows), long> looks = new();

    /// <exception cref="NotAudited"/>
    public async Task Write(ServerCallContext call, IMessage asked, long rows)
    {
        var (caller, json) = (Caller.Of(call), JsonFormatter.Default.Format(asked));
        var look = (caller.Authority, caller.Subject, caller.Session, call.Method, json, rows);
        var now = time.GetTimestamp();
        if (looks.TryGetValue(look, out var before) && time.GetElapsedTime(before, now) < OneLook) return;
        try
        {
            await StoreOf(call).Add(
                new(caller.Authority, time.GetUtcNow().ToUnixTimeMilliseconds(), Guid.CreateVersion7(time.GetUtcNow()).ToString(), caller.Subject, caller.Session, call.Method, json, rows),
                call.CancellationToken);
        }
        catch (DbException error)
        {
            throw new NotAudited(error);
        }
        // Only once it is written: what failed is written by whoever asks again.
        foreach (var old in looks.Where(old => time.GetElapsedTime(old.Value, now) >= OneLook)) looks.TryRemove(old);
        looks[look] = now;
    }

    // Several services may run in this process.
    AuditStore StoreOf(ServerCallContext call)
    {
        var answers = call.GetHttpContext().GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.ServiceType.Assembly;
        return stores.FirstOrDefault(store => answers is not null && store.IsOf(answers)) ?? stores.First();
    }
}
