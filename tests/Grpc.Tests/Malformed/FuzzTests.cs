using System.Net;
using Google.Protobuf;
using Grpc.Tests.Peers;
using Scorecard.Interop.V1;

namespace Grpc.Tests.Malformed;

/// <summary>Good calls with random damage, from a seed that is in the test's name.</summary>
public sealed class FuzzTests(PeerServers servers)
{
    static readonly string[] Methods = ["Unary", "ServerStream", "ClientStream", "Duplex"];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task AnyMethod_RandomDamage_AlwaysHasAStatusOnOneConnection(int seed)
    {
        var random = new Random(seed);
        using var caller = new RawCaller(await servers.Port(Peer.Ours));
        var connection = await caller.GoodCall();
        for (var i = 0; i < 150; i++)
        {
            var (method, body) = (Methods[random.Next(Methods.Length)], Body(random));
            var answer = random.Next(3) == 0
                ? await caller.Post(method, body, ("grpc-encoding", "gzip"))
                : await caller.Post(method, body);
            answer.Http.ShouldBe(HttpStatusCode.OK, $"{method} {Convert.ToHexString(body)}");
            answer.Status.ShouldNotBeNull($"{method} {Convert.ToHexString(body)}");
        }
        (await caller.GoodCall()).ShouldBe(connection);
    }

    static byte[] Body(Random random) => random.Next(4) switch
    {
        0 => Noise(random, random.Next(200)),
        1 => Frame.Of(Noise(random, random.Next(200)), (byte)random.Next(3)),
        2 => Damaged(random, Frame.Of(Small(random))),
        _ => Damaged(random, [.. Frame.Of(Small(random)), .. Frame.Of(Frame.Gzip(Small(random).ToByteArray()), flag: 1)]),
    };

    static byte[] Damaged(Random random, byte[] good)
    {
        for (var i = random.Next(4); i > 0; i--)
            good[random.Next(good.Length)] = (byte)random.Next(256);
        return random.Next(2) == 0 ? good : good[..random.Next(good.Length)];
    }

    // Small: a random count or size must not ask for gigabytes. What damage makes of it is checked by the limits.
    static EchoRequest Small(Random random) => new() { Payload = ByteString.CopyFrom(Noise(random, random.Next(60))) };

    static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }
}
