using System.CommandLine;

namespace AllInOne.Instance;

/// <summary>Which instance a verb talks to.</summary>
static class Where
{
    public static readonly Option<string> Folder = new("--data")
    {
        Description = "The data folder (or SCORECARD_DATA). Default: a folder named data where the command runs.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("SCORECARD_DATA") ?? "data",
        Recursive = true,
    };

    public static readonly Option<string?> Server = new("--server")
    {
        Description = "Another instance instead of a data folder: its gRPC address, or intake=…,workforce=…,scorecard=… where each has its own.",
        Recursive = true,
    };

    public static readonly Option<string?> TokenFile = new("--token-file")
    {
        Description = "The file with the token for --server.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Add(Folder);
        root.Add(Server);
        root.Add(TokenFile);
    }
}
