using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Tests.Protocol;

public sealed class BinaryValueTests
{
    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("00ff")]
    [InlineData("00ff10")]
    public void Encode_AnyLength_HasNoPaddingAndComesBack(string hex)
    {
        var wire = BinaryValue.Encode(Convert.FromHexString(hex));

        wire.ShouldNotContain('=');
        BinaryValue.TryDecode(wire, out var bytes).ShouldBeTrue();
        Convert.ToHexStringLower(bytes).ShouldBe(hex);
    }

    [Fact]
    public void Receive_PaddedUnpaddedAndJoined_GivesEveryValue()
    {
        var metadata = new Metadata();

        MetadataWire.Receive(metadata, "Key-Bin", "AA==,AAE, AAEC ,@@,");

        metadata.Select(entry => (entry.Key, Convert.ToHexString(entry.ValueBytes)))
            .ShouldBe([("key-bin", "00"), ("key-bin", "0001"), ("key-bin", "000102"), ("key-bin", "")]);
    }
}
