using System.Text;

namespace Grpc.Protocol;

// PROTOCOL-HTTP2, Status-Message: UTF-8, bytes outside %x20-%x24 and %x26-%x7E written as %XX. Spaces at either end too: a header's value
// has none there (RFC 9113 8.2.1), and nghttp2, which Node uses, drops one that does.
static class PercentEncoding
{
    public static string Encode(string text)
    {
        var inner = text.AsSpan().Trim(' ');
        if (inner.Length == text.Length && !inner.ContainsAnyExceptInRange(' ', '~') && !inner.Contains('%')) return text;
        var bytes = Encoding.UTF8.GetBytes(text);
        var encoded = new StringBuilder(bytes.Length + 16);
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] is > 0x20 and <= 0x7E and not (byte)'%'
                || bytes[i] == ' ' && i > 0 && i < bytes.Length - 1)
                encoded.Append((char)bytes[i]);
            else encoded.Append('%').Append(bytes[i].ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        return encoded.ToString();
    }

    // The specification: a receiver must not fail on what is not well encoded, and gives back such bytes as they are.
    public static string Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[length++] = Convert.FromHexString(text.AsSpan(i + 1, 2))[0];
                i += 2;
            }
            else
            {
                length += Encoding.UTF8.GetBytes(text.AsSpan(i, 1), bytes.AsSpan(length));
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
