using System.Buffers.Text;
using System.Text;

namespace Grpc.Protocol;

// PROTOCOL-HTTP2, Binary-Header: base64, sent without padding and accepted with or without it.
static class BinaryValue
{
    public static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        var bare = text.Trim().TrimEnd('=');
        var padded = string.Concat(bare, "===".AsSpan(0, (4 - bare.Length % 4) % 4));
        bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(Encoding.ASCII.GetByteCount(padded))];
        if (!Convert.TryFromBase64String(padded, bytes, out var length)) return false;
        Array.Resize(ref bytes, length);
        return true;
    }
}
