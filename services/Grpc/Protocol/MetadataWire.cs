using Grpc.Core;

namespace Grpc.Protocol;

static class MetadataWire
{
    public static string Text(Metadata.Entry entry) => entry.IsBinary ? BinaryValue.Encode(entry.Raw) : entry.Value;

    // Several binary values may come joined by commas, which base64 has not; what is no base64 is dropped, as a header we can not read.
    public static void Receive(Metadata metadata, string name, string value)
    {
        if (!name.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase))
        {
            metadata.Add(Metadata.Entry.Received(Key(name), value));
            return;
        }

        foreach (var part in value.AsSpan().Split(','))
            if (BinaryValue.TryDecode(value.AsSpan()[part], out var bytes)) metadata.Add(Metadata.Entry.Received(Key(name), bytes));
    }

#pragma warning disable CA1308 // Header names are lower case on the wire.
    static string Key(string name) => name.AsSpan().ContainsAnyInRange('A', 'Z') ? name.ToLowerInvariant() : name;
#pragma warning restore CA1308
}
