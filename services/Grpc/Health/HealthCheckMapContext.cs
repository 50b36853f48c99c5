namespace Grpc.AspNetCore.HealthChecks;

public sealed class HealthCheckMapContext
{
    internal HealthCheckMapContext(string name, IEnumerable<string> tags) => (Name, Tags) = (name, tags);

    public string Name { get; }

    public IEnumerable<string> Tags { get; }
}
