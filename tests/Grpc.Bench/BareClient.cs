using System.Net;
using System.Net.Http.Headers;

namespace Grpc.Bench;

/// <summary>What the framework's HTTP/2 client itself can do: posts ready bytes, counts what comes back, looks at the status.</summary>
sealed class BareClient(int port, string method, byte[] body, long expected) : IDisposable
{
    static readonly MediaTypeHeaderValue Grpc = new("application/grpc");

    readonly HttpMessageInvoker http = new(new SocketsHttpHandler());
    readonly Uri address = new($"http://127.0.0.1:{port}/scorecard.interop.v1.Interop/{method}");

    public async Task Call()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body) { Headers = { ContentType = Grpc } },
        };
        request.Headers.TryAddWithoutValidation("te", "trailers");
        using var response = await http.SendAsync(request, CancellationToken.None);
        var received = await Drain(await response.Content.ReadAsStreamAsync());
        if (received != expected || !response.TrailingHeaders.TryGetValues("grpc-status", out var status) || status.Single() != "0")
            throw new InvalidOperationException($"{received} bytes of {expected} from {address}");
    }

    public void Dispose() => http.Dispose();

    static async ValueTask<long> Drain(Stream stream)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(16 * 1024);
        long total = 0;
        while (await stream.ReadAsync(buffer) is > 0 and var read)
            total += read;
        System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        return total;
    }
}
