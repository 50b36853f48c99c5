using System.Text.RegularExpressions;
using Dashboard.Tests.Authority;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Tests.Files;

public sealed partial class CompressionTests
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Open_SixtyTeams_IsUnder200KilobytesWithAllThatItLoads(string encoding)
    {
        // Arrange
        var authority = new CannedAuthority();
        for (var i = 0; i < 60; i++) authority.Rows.Add(Given.Team($"T{i}", $"Safeguarding and Support {i}", i % 2 == 0 ? "North" : "South", 90 + i * 7 % 60, 8 + i % 9, i % 5, i % 11, i % 4, i % 3));
        authority.Rows.Add(Given.Sum(authority.Rows, CaseloadRow.Types.Scope.Authority));
        await using var dashboard = await OpenDashboard.Before(authority);
        using var client = await dashboard.Client();
        var plain = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Add("Accept-Encoding", encoding == "br" ? "gzip, deflate, br" : "gzip");

        // Act
        using var page = await client.GetAsync("/", TestContext.Current.CancellationToken);
        var sent = (await page.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        foreach (Match file in Loaded().Matches(plain)) sent += (await client.GetByteArrayAsync(file.Groups[1].Value, TestContext.Current.CancellationToken)).Length;

        // Assert
        plain.ShouldContain("Safeguarding and Support 59");
        page.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        sent.ShouldBeLessThan(200_000);
    }

    [Fact]
    public async Task Follow_LiveStream_IsNotCompressed()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");

        // Act
        using var stream = await client.GetAsync("/live", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        // Assert
        stream.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        stream.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [GeneratedRegex("(?:href|src)=\"(/files/[^\"]+)\"")]
    private static partial Regex Loaded();
}
