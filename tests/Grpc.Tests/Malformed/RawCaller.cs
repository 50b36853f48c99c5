using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Grpc.Core;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>What came back for a body that no gRPC library would send.</summary>
sealed record RawAnswer(HttpStatusCode Http, StatusCode? Status, HttpResponseHeaders Headers, byte[] Body);

/// <summary>Speaks HTTP/2 over one connection, and nothing of gRPC but what the test puts in.</summary>
sealed class RawCaller(int port) : IDisposable
{
    readonly HttpClient http = new(new SocketsHttpHandler { EnableMultipleHttp2Connections = false })
    {
        BaseAddress = new Uri($"http://127.0.0.1:{port}"),
        DefaultRequestVersion = HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Timeout = TimeSpan.FromSeconds(20),
    };

    public Task<RawAnswer> Unary(params byte[] body) => Post("Unary", body);

    public Task<RawAnswer> Post(string method, byte[] body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = Request(method, new ByteArrayContent(body));
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }
        return Send(request);
    }

    public static HttpRequestMessage Request(string method, HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        var request = new HttpRequestMessage(HttpMethod.Post, $"/scorecard.interop.v1.Interop/{method}") { Content = content };
        request.Headers.TE.ParseAdd("trailers");
        return request;
    }

    public async Task<RawAnswer> Send(HttpRequestMessage request, CancellationToken cancellation = default)
    {
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        using var response = await http.SendAsync(request, cancellation);
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        return new RawAnswer(response.StatusCode, Status(response), response.Headers, body);
    }

    /// <summary>A good call on this connection; answers the client's address as the server sees it, which names the connection.</summary>
    public async Task<string> GoodCall()
    {
        var answer = await Unary(Frame.Of(new EchoRequest { Payload = ByteString.CopyFromUtf8("still here") }));
        answer.Status.ShouldBe(StatusCode.OK);
        var response = EchoResponse.Parser.ParseFrom(answer.Body.AsSpan(5));
        response.Payload.ToStringUtf8().ShouldBe("still here");
        return response.Peer;
    }

    public void Dispose() => http.Dispose();

    static StatusCode? Status(HttpResponseMessage response) =>
        response.TrailingHeaders.TryGetValues("grpc-status", out var values) || response.Headers.TryGetValues("grpc-status", out values)
            ? (StatusCode)int.Parse(values.Single(), CultureInfo.InvariantCulture)
            : null;
}
