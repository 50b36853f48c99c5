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
        Description = "The gRPC address of another instance, such as https://scorecard.example:5001, instead of a data folder.",
        Recursive = true,
    };

    public static readonly Option<string?> TokenFile = new("--token-file")
    {
        Description = "The file with the token for --server.",
        Recursive = true,
    };
}
