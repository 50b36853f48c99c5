using Grpc.Core;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Adds the person on whose behalf this process calls, beside its own credential; where there is none, the call is its own.</summary>
public sealed class CarryUser(UserTickets tickets, Func<CarriedUser?> user) : AddHeaders
{
    protected override void Add(Metadata headers)
    {
        if (user() is { } carried) headers.Add(UserTickets.Header, tickets.Seal(carried));
    }
}
