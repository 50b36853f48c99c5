using System.Net;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.SignIn;

public sealed class DoorTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_WithoutASession_SaysHowToGetIn()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client(signedIn: false);

        foreach (var path in new[] { "/", "/live", "/packs", "/packs/haringey-2015/2015-08", "/indicators", "/imports", "/catalogue", "/help", "/accessibility", "/nowhere" })
        {
            // Act
            using var answer = await client.GetAsync(path, Stop);

            // Assert
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            var page = await answer.Content.ReadAsStringAsync(Stop);
            page.ShouldContain("use the address that it printed");
            page.ShouldNotContain("Screening");
        }
    }

    [Fact]
    public async Task SignIn_FirstVisit_GivesACookieThatScriptsAndOtherSitesCannotUse()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client(signedIn: false);

        // Act
        using var answer = await client.GetAsync($"/?token={dashboard.Token}", Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain(dashboard.Token);
    }

    [Fact]
    public async Task SignIn_TokenUsedBefore_IsRefused()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var first = await dashboard.Client();
        using var second = await dashboard.Client(signedIn: false);

        // Act
        using var replay = await second.GetAsync($"/?token={dashboard.Token}", Stop);
        using var again = await first.GetAsync($"/?token={dashboard.Token}", Stop);

        // Assert
        replay.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        replay.Headers.Contains("Set-Cookie").ShouldBeFalse();
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    public async Task SignIn_WrongToken_IsRefusedAndLeavesTheRightOneUsable(string token)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client(signedIn: false);

        // Act
        using var wrong = await client.GetAsync($"/?token={token}", Stop);
        using var right = await client.GetAsync($"/?token={dashboard.Token}", Stop);

        // Assert
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        right.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost")]
    public async Task Open_AnotherHostName_IsRefused(string host)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        // Act
        using var answer = await client.SendAsync(request, Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Post_ForeignOrNoOrigin_IsRefused(string? origin)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/");
        if (origin is not null) request.Headers.Add("Origin", origin);

        // Act
        using var answer = await client.SendAsync(request, Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Post_OwnOrigin_PassesTheDoor()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/nowhere");
        request.Headers.Add("Origin", dashboard.Address.GetLeftPart(UriPartial.Authority));

        // Act
        using var answer = await client.SendAsync(request, Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Open_AnyPage_CarriesStrictHeaders()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        using var answer = await client.GetAsync("/", Stop);

        // Assert
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
