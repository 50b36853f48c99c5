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
    readonly GrpcChannel channel;
    readonly FileStream? folderLock;
    readonly WebApplication? host;

    Connection(string address, string token, FileStream? folderLock = null, WebApplication? host = null)
    {
        channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = 64 * 1024 * 1024 });
        Calls = channel.Intercept(new ActAs(token));
        (this.folderLock, this.host) = (folderLock, host);
    }

    public CallInvoker Calls { get; }

    public static async Task<Connection> Open(CommandLine line, CancellationToken cancel)
    {
        if (line.GetValue(Where.Server) is { } server)
        {
            var file = line.GetValue(Where.TokenFile) ?? throw new CommandFailed("--server needs --token-file.");
            return new Connection(server, (await File.ReadAllTextAsync(file, cancel)).Trim());
        }
        var folder = new DataFolder(line.GetValue(Where.Folder)!);
        if (folder.TryLock() is { } taken) return await OpenFolder(folder, taken, cancel);
        if (!File.Exists(folder.AddressFile)) throw new CommandFailed("Another command has the data folder open. Try again in a moment.");
        return new Connection((await File.ReadAllTextAsync(folder.AddressFile, cancel)).Trim(), folder.Token());
    }

    /// <summary>How far a service's log goes, so that a read shows all of it.</summary>
    public async Task<Receipt?> HeadOf(string source, CancellationToken cancel)
    {
        var heads = await new Changes.ChangesClient(Calls).ListHeadsAsync(new() { Source = source }, cancellationToken: cancel);
        return heads.Heads.Count == 0 ? null : new Receipt { Source = source, Epoch = heads.Heads[0].Epoch, Seq = heads.Heads[0].Seq };
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
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
        return new Connection(host.Configuration["Services:Intake"]!, folder.Token(), taken, host);
    }
}
