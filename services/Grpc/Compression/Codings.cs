using Grpc.Net.Compression;

namespace Grpc.Compression;

// The encodings that one side accepts and can send, by the name that travels in grpc-encoding.
sealed class Codings
{
    public const string Identity = "identity";

    readonly Dictionary<string, ICompressionProvider> byName = new(StringComparer.Ordinal);

    public Codings(IEnumerable<ICompressionProvider> providers)
    {
        foreach (var provider in providers) byName[provider.EncodingName] = provider;
        Accepted = string.Join(',', byName.Keys.Prepend(Identity));
    }

    public string Accepted { get; }

    public ICompressionProvider? Find(string? name) => name is not null && byName.TryGetValue(name, out var found) ? found : null;

    public static bool IsIdentity(string? name) => string.IsNullOrEmpty(name) || name == Identity;

    public static bool Lists(string? accepted, string name)
    {
        foreach (var part in accepted.AsSpan().Split(','))
            if (accepted.AsSpan()[part].Trim().SequenceEqual(name)) return true;
        return false;
    }
}
