using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Scorecard.Records.Log;

/// <summary>A kind of record and the type of its full body, which never leaves the service.</summary>
public sealed class RecordKind<T>(string name, JsonTypeInfo<T> type) where T : class
{
    public string Name { get; } = name;

    public RecordWrite Write(string id, T body, long? expectedVersion = null) =>
        new(Name, id, JsonSerializer.Serialize(body, type), Withdrawn: false, expectedVersion);

    public RecordWrite Withdraw(string id, long? expectedVersion = null) => new(Name, id, "", Withdrawn: true, expectedVersion);

    public T Read(string body) =>
        JsonSerializer.Deserialize(body, type) ?? throw new JsonException($"The body of a {Name} is null.");
}
