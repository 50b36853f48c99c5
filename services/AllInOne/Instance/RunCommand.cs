using System.CommandLine;
using AllInOne.Generate;
using Dashboard.SignIn;

namespace AllInOne.Instance;

/// <summary>Without a verb, or with "serve": everything runs until it is stopped.</summary>
static class RunCommand
{
    static readonly Option<bool> Demo = new("--demo") { Description = "Load demo data into an empty data folder without asking." };

    static readonly Option<int?> Port = new("--port") { Description = "The web port on this computer. 0: a free one. Default: 5080, or a free one." };

    static readonly Option<int?> GrpcPort = new("--grpc-port") { Description = "The port for gRPC on this computer. Default: a free one." };

    public static void AddTo(RootCommand root)
    {
        AddOptions(root);
        var serve = new Command("serve", "Runs everything until it is stopped, as without a command.");
        AddOptions(serve);
        root.Add(serve);
    }

    static void AddOptions(Command command)
    {
        command.Add(Demo);
        command.Add(Port);
        command.Add(GrpcPort);
        command.RunsAlone(Run);
    }

    static async Task<int> Run(ParseResult line, CancellationToken cancel)
    {
        var folder = new DataFolder(line.GetValue(Where.Folder)!);
        await using var taken = folder.TryLock() ?? throw new CommandFailed($"Another instance runs on {folder.Path}.");
        var demo = DemoData.Wanted(folder, line.GetValue(Demo));

        var oneTimeToken = EmbeddedSignIn.NewToken();
        await using var app = EmbeddedHost.Build(folder, oneTimeToken, line.GetValue(Port), line.GetValue(GrpcPort));
        await app.StartAsync(cancel);
        DataFolder.WriteForOwner(folder.AddressFile, app.Configuration["Services:Intake"]!);
        try
        {
            if (demo) await DemoData.Load(app.Configuration["Services:Intake"]!, folder, cancel);
            Console.WriteLine("Open this address in a browser on this computer (it works once):");
            Console.WriteLine($"http://{app.Configuration["Doors:Web"]}/?token={oneTimeToken}");
            Console.WriteLine("Ctrl+C stops it.");
            await app.WaitForShutdownAsync(cancel);
            return 0;
        }
        finally
        {
            File.Delete(folder.AddressFile);
        }
    }
}
