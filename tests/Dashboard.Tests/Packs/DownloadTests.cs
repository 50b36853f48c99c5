using System.Net;
using Dashboard.Packs;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.Packs;

public sealed class DownloadTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Download_EveryFormat_IsHandedOnUnderItsName()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        foreach (var (name, format, _) in Download.Formats.Where(known => known.Name != "json"))
        {
            // Act
            using var answer = await client.GetAsync($"/packs/haringey-2015/2015-08/download/{name}?version=2", Stop);

            // Assert
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentDisposition!.ToString().ShouldBe($"attachment; filename=haringey-2015.{name}");
            (await answer.Content.ReadAsStringAsync(Stop)).ShouldBe($"{format} of haringey-2015, version 2");
        }
    }

    [Theory]
    [InlineData("/packs/haringey-2015/2015-08/download/exe")]
    [InlineData("/packs/nowhere/2015-08/download/pdf")]
    [InlineData("/indicators/nothing.csv?catalogue=haringey-2015&period=2015-08")]
    public async Task Download_NothingThere_IsAPageThatSaysSo(string address)
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        using var answer = await client.GetAsync(address, Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Post_FormOfAnotherSession_ChangesNothing()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        using var client = await dashboard.Client();
        using var form = new FormUrlEncodedContent([new("role", "Head of service"), new("draft_sha256", "draft-1")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/packs/haringey-2015/2015-08/sign-off") { Content = form };
        request.Headers.Add("Origin", dashboard.Address.GetLeftPart(UriPartial.Authority));

        // Act
        using var answer = await client.SendAsync(request, Stop);

        // Assert
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("This form is too old");
        borough.Scorecard.Versions.Draft.SignedOff.ShouldBeNull();
    }

    [Fact]
    public async Task Open_OldAddressOfTheWords_LeadsToHelp()
    {
        // Arrange
        await using var dashboard = await OpenDashboard.Before(Borough.New());
        using var client = await dashboard.Client();

        // Act
        using var answer = await client.GetAsync("/words", Stop);

        // Assert
        answer.Headers.Location!.ToString().ShouldBe("/help#words");
    }
}
