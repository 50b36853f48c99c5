using Grpc.Protocol;

namespace Grpc.Tests.Protocol;

public sealed class PercentEncodingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain text ~!", "plain text ~!")]
    [InlineData("100%", "100%25")]
    [InlineData("a\r\nb\t", "a%0D%0Ab%09")]
    [InlineData("ø", "%C3%B8")]
    [InlineData("🙂", "%F0%9F%99%82")]
    public void Encode_AnyText_IsPrintableAndComesBack(string text, string wire)
    {
        PercentEncoding.Encode(text).ShouldBe(wire);
        PercentEncoding.Decode(wire).ShouldBe(text);
    }

    [Theory]
    [InlineData("%", "%")]
    [InlineData("%4", "%4")]
    [InlineData("%zz%41", "%zzA")]
    [InlineData("%e6%bc%a2", "漢")]
    [InlineData("ø", "ø")]
    public void Decode_BadlyEncoded_KeepsWhatItCanNotRead(string wire, string text) => PercentEncoding.Decode(wire).ShouldBe(text);
}
