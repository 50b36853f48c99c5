using System.Collections;

namespace Grpc.AspNetCore.HealthChecks;

public sealed class ServiceMappingCollection : IEnumerable<ServiceMapping>
{
    readonly Dictionary<string, ServiceMapping> byName = new(StringComparer.Ordinal);

    public void Map(string name, Func<HealthCheckMapContext, bool> predicate) => byName[name] = new ServiceMapping(name, predicate);

    public void Add(ServiceMapping service)
    {
        ArgumentNullException.ThrowIfNull(service);
        byName.Add(service.Name, service);
    }

    public void Remove(string name) => byName.Remove(name);

    public void Clear() => byName.Clear();

    public IEnumerator<ServiceMapping> GetEnumerator() => byName.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ServiceMapping? Find(string name) => byName.GetValueOrDefault(name);
}
