using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Scorecard.Protos.Changes.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.ServiceDefaults.Callers;
using CommandLine = System.CommandLine.ParseResult;

namespace AllInOne.Instance;

/// <summary>To the instance that runs on the data folder or at --server; else the folder is opened for the length of the command.</summary>
sealed class Connection : IAsyncDisposable
{
    readonly Dictionary<string, GrpcChannel> channels = new(StringComparer.Ordinal);
    readonly Addresses addresses;
    readonly string token;
    readonly FileStream? folderLock;
    readonly WebApplication? host;

    Connection(Addresses addresses, string token, FileStream? folderLock = null, WebApplication? host = null) =>
        (this.addresses, this.token, this.folderLock, this.host) = (addresses, token, folderLock, host);

    public CallInvoker Intake => Calls(addresses.Intake);

    public CallInvoker Workforce => Calls(addresses.Workforce);

    public CallInvoker Scorecard => Calls(addresses.Scorecard);

    /// <summary>Each process once, however many services are in it.</summary>
    public IEnumerable<CallInvoker> Processes => ((string[])[addresses.Intake, addresses.Workforce, addresses.Scorecard]).Distinct(StringComparer.Ordinal).Select(Calls);

    public static async Task<Connection> Open(CommandLine line, CancellationToken cancel)
    {
        if (line.GetValue(Where.Server) is { } server)
        {
            var file = line.GetValue(Where.TokenFile) ?? throw new CommandFailed("--server needs --token-file.");
            return To(Addresses.Parse(server), (await File.ReadAllTextAsync(file, cancel)).Trim());
        }
        var folder = new DataFolder(line.GetValue(Where.Folder)!);
        if (folder.TryLock() is { } taken) return await OpenFolder(folder, taken, cancel);
        if (!File.Exists(folder.AddressFile)) throw new CommandFailed("Another command has the data folder open. Try again in a moment.");
        return To(Addresses.Parse((await File.ReadAllTextAsync(folder.AddressFile, cancel)).Trim()), folder.Token());
    }

    public static Connection To(Addresses addresses, string token) => new(addresses, token);

    /// <summary>How far Intake's log goes, so that a read shows all of it.</summary>
    public Task<Receipt?> HeadOfIntake(CancellationToken cancel) => Head(Intake, "intake", cancel);

    public Task<Receipt?> HeadOfWorkforce(CancellationToken cancel) => Head(Workforce, "workforce", cancel);

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels.Values) channel.Dispose();
        if (host is not null)
        {
            await host.StopAsync();
            await host.DisposeAsync();
        }
        if (folderLock is not null) await folderLock.DisposeAsync();
    }

    static async Task<Connection> OpenFolder(DataFolder folder, FileStream taken, CancellationToken cancel)
    {
        var host = EmbeddedHost.Build(folder, oneTimeToken: null, webPort: 0);
        await host.StartAsync(cancel);
        return new Connection(Addresses.Parse(host.Configuration["Services:Intake"]!), folder.Token(), taken, host);
    }

    static async Task<Receipt?> Head(CallInvoker service, string source, CancellationToken cancel)
    {
        var heads = await new Changes.ChangesClient(service).ListHeadsAsync(new() { Source = source }, cancellationToken: cancel);
        return heads.Heads.Count == 0 ? null : new Receipt { Source = source, Epoch = heads.Heads[0].Epoch, Seq = heads.Heads[0].Seq };
    }

    CallInvoker Calls(string address)
    {
        if (!channels.TryGetValue(address, out var channel))
        {
            channels[address] = channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = LargestAnswer });
        }
        return channel.Intercept(new ActAs(token));
    }

    // A list of every unallocated case of a large authority.
    const int LargestAnswer = 64 * 1024 * 1024;
}
