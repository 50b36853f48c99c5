using Grpc.Core;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Adds this process's credential to its calls. Call credentials of the runtime need TLS; on loopback there is none.</summary>
public sealed class ActAs(string token, string? authority = null) : AddHeaders
{
    protected override void Add(Metadata headers)
    {
        headers.Add("authorization", "Bearer " + token);
        if (authority is not null) headers.Add("authority", authority);
    }
}
