using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Scorecard.TestKit.Servers;

/// <summary>
/// One RabbitMQ node for a test run, a virtual host for each test. It starts when first asked for (8 s of processor time).
/// <c>SCORECARD_TEST_RABBITMQ</c>, as <c>rabbitmq://user:password@host:port</c>, names another, with its management on port
/// 15672 of that host; only <see cref="OfItsOwn"/> can be stopped.
/// </summary>
public sealed class RabbitServer : IAsyncDisposable
{
    readonly SemaphoreSlim gate = new(1, 1);

    string? given = Environment.GetEnvironmentVariable("SCORECARD_TEST_RABBITMQ");

    RabbitNode? node;

    Uri? address;

    HttpClient? management;

    /// <summary>A node for one test, which may stop or kill it.</summary>
    public static RabbitServer OfItsOwn() => new() { given = null };

    /// <summary>A fresh virtual host: its address, with credentials.</summary>
    public async Task<Uri> NewHost()
    {
        await gate.WaitAsync();
        try
        {
            if (address is null) await Connect();
        }
        finally
        {
            gate.Release();
        }
        var name = $"t{Guid.CreateVersion7():N}";
        using var response = await management!.PutAsync(new Uri($"api/vhosts/{name}", UriKind.Relative), content: null);
        response.EnsureSuccessStatusCode();
        return new Uri(address!, name);
    }

    /// <summary>Throws away what waits in a queue.</summary>
    public async Task Purge(Uri host, string queue)
    {
        using var response = await management!.DeleteAsync(new Uri($"api/queues{host.AbsolutePath}/{queue}/contents", UriKind.Relative));
        response.EnsureSuccessStatusCode();
    }

    /// <summary>What the management says of a path such as <c>queues</c>, as JSON.</summary>
    public Task<string> Look(Uri host, string path) => management!.GetStringAsync(new Uri($"api/{path}{host.AbsolutePath}", UriKind.Relative));

    public Task Stop() => Own().Stop();

    public Task Kill() => Own().Kill();

    /// <summary>Starts again on the same folder and ports.</summary>
    public async Task Start()
    {
        await Own().Start();
        await Managed();
    }

    public async ValueTask DisposeAsync()
    {
        management?.Dispose();
        if (node is not null) await node.DisposeAsync();
        gate.Dispose();
    }

    async Task Connect()
    {
        if (given is not null)
        {
            var named = new Uri(given);
            management = Management(named.Host, 15672, named.UserInfo);
            address = new Uri(named, "/");
            return;
        }
        node = await RabbitNode.Launch();
        management = Management("127.0.0.1", node.ManagementPort, "guest:guest");
        address = new Uri($"rabbitmq://guest:guest@127.0.0.1:{node.Port}/");
        await Managed();
    }

    // The management answers later than the first connection is taken.
    Task Managed() => Ready.Wait(node!.Process, "RabbitMQ management", async () =>
    {
        using var response = await management!.GetAsync(new Uri("api/health/checks/virtual-hosts", UriKind.Relative));
        return response.StatusCode == HttpStatusCode.OK;
    });

    static HttpClient Management(string host, int port, string user)
    {
        var client = new HttpClient { BaseAddress = new Uri($"http://{host}:{port}/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(user))));
        return client;
    }

    RabbitNode Own() => node ?? throw new InvalidOperationException("This test stops RabbitMQ: use RabbitServer.OfItsOwn(), and ask for a host first.");
}
