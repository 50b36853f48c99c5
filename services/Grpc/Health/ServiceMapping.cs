namespace Grpc.AspNetCore.HealthChecks;

public sealed class ServiceMapping(string name, Func<HealthCheckMapContext, bool> predicate)
{
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    internal Func<HealthCheckMapContext, bool> Predicate { get; } = predicate ?? throw new ArgumentNullException(nameof(predicate));
}
