using System.Collections.Concurrent;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.Extensions.Configuration;
using Scorecard.Protos.Changes.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Hosting;

/// <summary>Clients of the other services' logs, by configuration section <c>Services</c>: an address for each, and our token.</summary>
sealed class SourceClients(IConfiguration configuration)
{
    readonly ConcurrentDictionary<string, Changes.ChangesClient> clients = new(StringComparer.Ordinal);

    public Changes.ChangesClient For(string source) => clients.GetOrAdd(source, Client);

    Changes.ChangesClient Client(string source)
    {
        // A service's confidential source is asked for at the same door.
        var service = source.Split('.')[0];
        var address = configuration[$"Services:{service}"]
            ?? throw new InvalidOperationException($"Configuration: set Services:{service} to the gRPC address of that service.");
        var token = configuration["Services:Token"]
            ?? throw new InvalidOperationException("Configuration: set Services:Token to the token that this process shows to the others.");
        return new(GrpcChannel.ForAddress(address).Intercept(new ActAs(token)));
    }
}
