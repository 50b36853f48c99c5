using Timeout = Grpc.Protocol.Timeout;

namespace Grpc.Tests.Protocol;

public sealed class TimeoutTests
{
    [Theory]
    [InlineData(0, "0n")]
    [InlineData(-5, "0n")]
    [InlineData(1, "100n")]
    [InlineData(999_999, "99999900n")]
    [InlineData(1_000_000, "100000u")]
    [InlineData(1_000_001, "100001u")]
    [InlineData(TimeSpan.TicksPerSecond * 30, "30000000u")]
    [InlineData(TimeSpan.TicksPerSecond * 100, "100000m")]
    [InlineData(TimeSpan.TicksPerDay * 2, "172800S")]
    [InlineData(TimeSpan.TicksPerDay * 3650, "5256000M")]
    public void Format_AnySpan_HasAtMostEightDigitsAndRoundsUp(long ticks, string wire) =>
        Timeout.Format(TimeSpan.FromTicks(ticks)).ShouldBe(wire);

    [Fact]
    public void Format_LongestSpan_StaysInEightDigits() => Timeout.Format(TimeSpan.MaxValue).ShouldBe("99999999H");

    [Theory]
    [InlineData("1H", TimeSpan.TicksPerHour)]
    [InlineData("2M", TimeSpan.TicksPerMinute * 2)]
    [InlineData("30S", TimeSpan.TicksPerSecond * 30)]
    [InlineData("5m", TimeSpan.TicksPerMillisecond * 5)]
    [InlineData("7u", 70L)]
    [InlineData("1n", 1L)]
    [InlineData("99999999H", TimeSpan.TicksPerHour * 99_999_999)]
    public void TryParse_EachUnit_IsRead(string wire, long ticks)
    {
        Timeout.TryParse(wire, out var timeout).ShouldBeTrue();
        timeout.Ticks.ShouldBe(ticks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("S")]
    [InlineData("5x")]
    [InlineData("-5S")]
    [InlineData("+5S")]
    [InlineData(" 5S")]
    [InlineData("1.5S")]
    [InlineData("123456789S")]
    public void TryParse_Malformed_IsRefused(string wire) => Timeout.TryParse(wire, out _).ShouldBeFalse();
}
