using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Dashboard.Live;
using Dashboard.Tests.Authority;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Live;

public sealed class LiveStreamTests
{
    static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Follow_ManyChanges_GetsTheNewestAtMostFourTimesASecond()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        using var client = await dashboard.Client();
        using var events = new EventReader(await client.GetStreamAsync("/live", Stop));
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await events.Next(enough.Token);

        // Act
        var pushing = Task.Run(async () =>
        {
            for (var n = 1; n <= 100; n++)
            {
                borough.Row("CT").Allocations = 1000 + n;
                borough.Push(borough.Row("CT"));
                await Task.Delay(10);
            }
        }, enough.Token);
        var watch = Stopwatch.StartNew();
        var count = 0;
        string data;
        do
        {
            data = await events.Next(enough.Token);
            count++;
        }
        while (!data.Contains("1,100", StringComparison.Ordinal));

        // Assert
        await pushing;
        count.ShouldBeLessThanOrEqualTo((int)Math.Ceiling(watch.Elapsed.TotalSeconds * 4) + 1);
        data.ShouldNotContain("1,099");
    }

    [Fact]
    public async Task Follow_OneRowChanged_SendsThatRowOnly()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        using var client = await dashboard.Client();
        using var events = new EventReader(await client.GetStreamAsync("/live", Stop));
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string data;
        do data = await events.Next(enough.Token); while (!data.Contains("C104417", StringComparison.Ordinal));

        // Act
        borough.Row("CT").Allocations = 65;
        borough.Push(borough.Row("CT"));
        data = await events.Next(enough.Token);

        // Assert
        data.ShouldStartWith("<hx-partial hx-target=\"#team-CT\" hx-swap=\"outerMorph\">");
        data.ShouldNotContain("#team-NR");
    }

    [Fact]
    public async Task Follow_ManyViewers_AskTheServicesOnce()
    {
        // Arrange
        var borough = Borough.New();
        await using var dashboard = await OpenDashboard.Before(borough);
        using var client = await dashboard.Client();
        var viewers = dashboard.Services.GetRequiredService<Viewers>();
        var watch = Stopwatch.StartNew();

        // Act
        var streams = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.GetStreamAsync("/live", Stop)));
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        foreach (var stream in streams)
            using (var events = new EventReader(stream))
                (await events.Next(enough.Token)).ShouldContain("#team-CT");

        // Assert
        borough.Watchers.ShouldBe(1);
        borough.ListsAsked.ShouldBeLessThanOrEqualTo((int)watch.Elapsed.TotalSeconds + 2);
        borough.Credentials.ShouldAllBe(shown => shown == "Bearer the-credential");
        viewers.Count.ShouldBeLessThanOrEqualTo(50);
    }

    [Fact]
    public async Task Follow_ViewerTakesNothing_IsDropped()
    {
        // Arrange
        var borough = Borough.New();
        for (var n = 0; n < 600; n++) borough.Rows.Add(Given.Team($"X{n}", $"A team with a rather long name, number {n}", "North", n, 1));
        await using var dashboard = await OpenDashboard.Before(borough);
        using var client = await dashboard.Client();
        var viewers = dashboard.Services.GetRequiredService<Viewers>();
        using var stuck = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await stuck.ConnectAsync("127.0.0.1", dashboard.Address.Port, Stop);
        var cookie = client.DefaultRequestHeaders.GetValues("Cookie").Single();
        await stuck.SendAsync(Encoding.ASCII.GetBytes($"GET /live HTTP/1.1\r\nHost: 127.0.0.1:{dashboard.Address.Port}\r\nCookie: {cookie}\r\n\r\n"), Stop);
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (viewers.Count == 0) await Task.Delay(20, enough.Token);

        // Act
        for (var n = 0; viewers.Count > 0; n++)
        {
            foreach (var row in borough.Rows) row.Allocations = n;
            borough.PushAll();
            await Task.Delay(200, enough.Token);
        }

        // Assert
        stuck.Connected.ShouldBeTrue();
        viewers.Count.ShouldBe(0);
    }
}
