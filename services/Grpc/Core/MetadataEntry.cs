using System.Text;

namespace Grpc.Core;

public sealed partial class Metadata
{
    public class Entry
    {
        readonly string? value;
        readonly byte[]? bytes;

        public Entry(string key, string value)
        {
            Key = MetadataKey.Of(key);
            if (IsBinary)
                throw new ArgumentException($"Key for ASCII valued metadata entry cannot end with '{BinaryHeaderSuffix}'.", nameof(key));
            this.value = value ?? throw new ArgumentNullException(nameof(value));
        }

        public Entry(string key, byte[] valueBytes)
        {
            ArgumentNullException.ThrowIfNull(valueBytes);
            Key = MetadataKey.Of(key);
            if (!IsBinary)
                throw new ArgumentException($"Key for binary valued metadata entry needs to end with '{BinaryHeaderSuffix}'.", nameof(key));
            bytes = [.. valueBytes];
        }

        // From the wire: the transport has already checked the key and nobody else holds the bytes.
        Entry(string key, string? value, byte[]? bytes) => (Key, this.value, this.bytes) = (key, value, bytes);

        public string Key { get; }

        public bool IsBinary => Key.EndsWith(BinaryHeaderSuffix, StringComparison.Ordinal);

        public string Value => value ?? throw new InvalidOperationException("Cannot access string value of a binary metadata entry");

        public byte[] ValueBytes => bytes is null ? Encoding.ASCII.GetBytes(value!) : [.. bytes];

        public override string ToString() =>
            bytes is null ? $"[Entry: key={Key}, value={value}]" : $"[Entry: key={Key}, valueBytes={bytes.Length}]";

        internal ReadOnlySpan<byte> Raw => bytes;

        internal static Entry Received(string key, string value) => new(key, value, null);

        internal static Entry Received(string key, byte[] bytes) => new(key, null, bytes);
    }
}
