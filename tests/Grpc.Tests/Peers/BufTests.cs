using System.Diagnostics;
using System.Text.Json;

namespace Grpc.Tests.Peers;

/// <summary>A third client: `buf curl`, which is connect-go.</summary>
public sealed class BufTests(PeerServers servers)
{
    [Fact]
    public async Task Unary_Echo_ReturnsTheSameBytes()
    {
        var (exit, output, _) = await Curl("Interop/Unary", """{"payload":"AAECAw=="}""");
        exit.ShouldBe(0);
        JsonDocument.Parse(output).RootElement.GetProperty("payload").GetString().ShouldBe("AAECAw==");
    }

    [Fact]
    public async Task ServerStream_ThreeResponses_Arrive()
    {
        var (exit, output, _) = await Curl("Interop/ServerStream", """{"payload":"AA==","count":3}""");
        exit.ShouldBe(0);
        Count(output, "payload").ShouldBe(3);
    }

    [Fact]
    public async Task ClientStream_ThreeRequests_AreJoined()
    {
        var (exit, output, _) = await Curl("Interop/ClientStream", """{"payload":"AAAA"}{"payload":"AAAA"}{"payload":"AAAA"}""");
        exit.ShouldBe(0);
        output.ShouldContain("AAAAAAAAAAAA");
    }

    [Fact]
    public async Task Duplex_ThreeRequests_AreAnswered()
    {
        var (exit, output, _) = await Curl("Interop/Duplex", """{"payload":"AA=="}{"payload":"AA=="}{"payload":"AA=="}""");
        exit.ShouldBe(0);
        Count(output, "payload").ShouldBe(3);
    }

    [Fact]
    public async Task Unary_Refused_KeepsCodeAndMessage()
    {
        var (exit, _, error) = await Curl("Interop/Unary", """{"end":{"code":5,"message":" ☃ 100% %41 "}}""");
        exit.ShouldNotBe(0);
        var refusal = JsonDocument.Parse(error).RootElement;
        refusal.GetProperty("code").GetString().ShouldBe("not_found");
        refusal.GetProperty("message").GetString().ShouldBe(" ☃ 100% %41 ");
    }

    [Fact]
    public async Task Unary_MissingMethod_IsUnimplemented()
    {
        var (exit, _, error) = await Curl("Interop/Missing", "{}");
        exit.ShouldNotBe(0);
        error.ShouldContain("unimplemented");
    }

    [Fact]
    public async Task Unary_Metadata_ComesBackInHeadersAndTrailers()
    {
        var (exit, _, trace) = await Curl("Interop/Unary", "{}", "-v", "-H", "x-echo-one: first", "-H", "x-trail-two: second");
        exit.ShouldBe(0);
        trace.ShouldContain("< (#1) X-Echo-One: first", Case.Insensitive);
        trace.ShouldContain("< (#1) X-Trail-Two: second", Case.Insensitive);
    }

    static int Count(string output, string word) => output.Split(word).Length - 1;

    async Task<(int Exit, string Output, string Error)> Curl(string method, string data, params IEnumerable<string> more)
    {
        var address = $"http://127.0.0.1:{await servers.Port(Peer.Ours)}/scorecard.interop.v1.{method}";
        var start = PeerPrograms.Buf(
            ["curl", "--http2-prior-knowledge", "--protocol", "grpc", "--schema", PeerPrograms.Protos, "--data", data, .. more, address]);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
