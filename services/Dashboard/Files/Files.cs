using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Dashboard;

/// <summary>Style sheets and scripts, from the assembly. The address carries a digest, so that a browser keeps them for ever.</summary>
static class Files
{
    const string Prefix = "wwwroot/";

    static readonly FrozenDictionary<string, Stored> Known = typeof(Files).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => Stored.Read(name, name[Prefix.Length..])).ToFrozenDictionary(file => file.Name);

    public static string Address(string name) => Known[name].Address;

    // Without the door: the page that says how to sign in is styled too, and nothing in them is secret.
    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{digest}/{name}", (string digest, string name, HttpContext context) =>
    {
        if (!Known.TryGetValue(name, out var file) || file.Digest != digest) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal)) return Results.Bytes(file.Plain, file.Type);
        headers.ContentEncoding = "gzip";
        return Results.Bytes(file.Packed, file.Type);
    });

    sealed record Stored(string Name, string Digest, string Type, byte[] Plain, byte[] Packed)
    {
        public string Address => $"/files/{Digest}/{Name}";

        public static Stored Read(string resource, string name)
        {
            using var stream = typeof(Files).Assembly.GetManifestResourceStream(resource)!;
            using var plain = new MemoryStream();
            stream.CopyTo(plain);
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(plain.GetBuffer(), 0, (int)plain.Length);
            var bytes = plain.ToArray();
            return new(name, Convert.ToHexStringLower(SHA256.HashData(bytes))[..16], TypeOf(name), bytes, packed.ToArray());
        }

        static string TypeOf(string name) => Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            var other => throw new InvalidOperationException($"No content type is known for {other} files ({name})."),
        };
    }
}
