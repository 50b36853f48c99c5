using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Scorecard.Publishing;

/// <summary>A text as it was when it was published, with the hash that shows it.</summary>
/// <param name="Text">Null when it is kept compressed.</param>
/// <param name="Brotli">Null when it is kept as it is.</param>
/// <param name="Sha256">Of its UTF-8, in lower-case hexadecimal.</param>
sealed record FrozenText(string? Text, byte[]? Brotli, string Sha256)
{
    const int LargestPlain = 16 * 1024;

    public static FrozenText Of(string text) => text.Length <= LargestPlain ? new(text, null, Hash(text)) : new(null, Compress(text), Hash(text));

    /// <exception cref="PackDamaged"/>
    public string Read()
    {
        var text = Text ?? Decompress(Brotli ?? []);
        return Hash(text) == Sha256 ? text : throw new PackDamaged();
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    static byte[] Compress(string text)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return buffer.ToArray();
    }

    static string Decompress(byte[] bytes)
    {
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        try
        {
            brotli.CopyTo(buffer);
        }
        catch (InvalidOperationException)
        {
            throw new PackDamaged();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
