using System.Buffers;

namespace Grpc.Core;

// PROTOCOL-HTTP2, Custom-Metadata: Header-Name is 1*( %x30-39 / %x61-7A / "_" / "-" / "." ).
static class MetadataKey
{
    static readonly SearchValues<char> Legal = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz_-.");

    public static string Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
#pragma warning disable CA1308 // Header names are lower case on the wire.
        var name = key.ToLowerInvariant();
#pragma warning restore CA1308
        return name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Legal)
            ? name
            : throw new ArgumentException(
                $"Metadata entry key '{key}' not valid. "
            + "Keys can only contain lowercase alphanumeric characters, underscores, hyphens and dots.", nameof(key));
    }
}
