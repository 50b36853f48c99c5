using System.Net;
using System.Net.Http.Headers;

namespace Grpc.Bench;

/// <summary>What the framework's HTTP/2 client itself can do: posts ready bytes, counts the messages that come back, looks at the status.</summary>
sealed class BareClient(int port, string method, Func<HttpContent> content, int answers) : IDisposable
{
    const int OneRead = 16 * 1024;

    static readonly MediaTypeHeaderValue Grpc = new("application/grpc");

    readonly HttpMessageInvoker http = new(new SocketsHttpHandler());
    readonly Uri address = new($"http://127.0.0.1:{port}/scorecard.interop.v1.Interop/{method}");

    public async Task Call()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content(),
        };
        request.Content.Headers.ContentType = Grpc;
        request.Headers.TryAddWithoutValidation("te", "trailers");
        using var response = await http.SendAsync(request, CancellationToken.None);
        var received = await Count(await response.Content.ReadAsStreamAsync());
        if (received != answers || !response.TrailingHeaders.TryGetValues("grpc-status", out var status) || status.Single() != "0")
            throw new InvalidOperationException($"{received} messages of {answers} from {address}");
    }

    public void Dispose() => http.Dispose();

    static async ValueTask<int> Count(Stream stream)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(OneRead);
        var (messages, kept) = (0, 0);
        while (await stream.ReadAsync(buffer.AsMemory(kept)) is > 0 and var read)
            messages += Take(buffer, kept + read, out kept);
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return kept == 0 ? messages : throw new InvalidOperationException($"{kept} bytes after the last message");
    }

    // Whole messages are counted; the beginning of one that has not all come yet moves to the front.
    static int Take(byte[] buffer, int filled, out int kept)
    {
        var messages = 0;
        var rest = buffer.AsSpan(0, filled);
        while (Framed.Length(rest) is > 0 and var length)
        {
            rest = rest[length..];
            messages++;
        }

        rest.CopyTo(buffer);
        kept = rest.Length;
        return messages;
    }
}
