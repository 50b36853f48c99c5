using System.Net.Sockets;
using Scorecard.TestKit.Processes;

namespace Scorecard.TestKit.Servers;

/// <summary>The node's processes: Erlang's port mapper, which would otherwise outlive us, and the broker.</summary>
sealed class RabbitNode : IAsyncDisposable
{
    readonly string folder;

    readonly string name = $"n{Guid.CreateVersion7():N}@localhost";

    readonly int[] ports = FreePorts.Take(4);

    ServerProcess? mapper;

    RabbitNode(string folder) => this.folder = folder;

    public int Port => ports[0];

    public int ManagementPort => ports[1];

    public ServerProcess Process { get; private set; } = null!;

    public static async Task<RabbitNode> Launch()
    {
        _ = Tool("rabbitmq-server");
        var node = new RabbitNode(await Unprivileged.NewFolder("rabbitmq"));
        await node.Configure();
        node.mapper = ServerProcess.Start(node.folder, [Binary.Find("rabbitmq-server", "/usr/bin/epmd"), "-port", $"{node.ports[3]}", "-address", "127.0.0.1"]);
        await Ready.Wait(node.mapper, "epmd", () => Connects(node.ports[3]));
        await node.Start();
        return node;
    }

    public async Task Start()
    {
        if (Process is not null) await Process.DisposeAsync();
        // The wrappers in /usr/sbin change to the user rabbitmq; these do not.
        Process = ServerProcess.Start(folder, [Tool("rabbitmq-server")], Settings());
        await Ready.Wait(Process, "RabbitMQ", () => SpeaksAmqp(Port));
    }

    public Task Stop() => Process.Stop(Signal.Terminate);

    public async Task Kill()
    {
        // A quorum queue's name is written to disk a moment after its declaration was confirmed; a kill in between loses
        // the queue whole, which is the broker's flaw and not what is under test.
        await Unprivileged.ToEnd([Tool("rabbitmqctl"), "-n", name, "eval", "[dets:sync(T) || T <- dets:all()]."], Settings());
        await Process.Kill();
    }

    public async ValueTask DisposeAsync()
    {
        if (Process is not null) await Process.DisposeAsync();
        if (mapper is not null) await mapper.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    async Task Configure()
    {
        var cookie = Path.Combine(folder, ".erlang.cookie");
        await File.WriteAllTextAsync(cookie, "THROWAWAY");
        await Run.ToEnd("chmod", ["400", cookie]);
        await File.WriteAllTextAsync(Path.Combine(folder, "enabled_plugins"), "[rabbitmq_management].");
        await File.WriteAllTextAsync(Path.Combine(folder, "rabbitmq.conf"), $"""
            listeners.tcp.1 = 127.0.0.1:{Port}
            management.tcp.ip = 127.0.0.1
            management.tcp.port = {ManagementPort}
            disk_free_limit.absolute = 64MB
            vm_memory_high_watermark.absolute = 512MB
            log.console = true
            log.console.level = warning
            log.file = false

            """);
        await Unprivileged.Give(folder);
    }

    Dictionary<string, string> Settings() => new()
    {
        ["HOME"] = folder,
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "none"),
        ["RABBITMQ_NODENAME"] = name,
        ["RABBITMQ_NODE_PORT"] = $"{Port}",
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_DIST_PORT"] = $"{ports[2]}",
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
        ["RABBITMQ_LOGS"] = "-",
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(folder, "enabled_plugins"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "pid"),
        ["RABBITMQ_FEATURE_FLAGS_FILE"] = Path.Combine(folder, "feature_flags"),
        ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(folder, "cfg"),
        ["RABBITMQ_SCHEMA_DIR"] = Path.Combine(folder, "schema"),
        ["RABBITMQ_PLUGINS_EXPAND_DIR"] = Path.Combine(folder, "plugins"),
        ["ERL_EPMD_PORT"] = $"{ports[3]}",
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_CRASH_DUMP_SECONDS"] = "0",
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1} -start_epmd false +S 2:2 +SDcpu 2:2 +A 16",
    };

    static string Tool(string tool) => Binary.Find("rabbitmq-server", $"/usr/lib/rabbitmq/bin/{tool}");

    static async Task<bool> Connects(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        return true;
    }

    // A bare connection can come too early: the broker must answer the protocol's header with a method frame.
    static async Task<bool> SpeaksAmqp(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray());
        return stream.ReadByte() == 1;
    }
}
