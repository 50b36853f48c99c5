using System.Security.Cryptography;

namespace AllInOne.Instance;

/// <summary>The folder that holds everything: databases, the token, and where the instance that runs on it listens.</summary>
sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        // A lock on a network share does not hold, and SQLite on one loses data.
        if (Path.StartsWith(@"\\", StringComparison.Ordinal) || OnNetworkDrive(Path))
        {
            throw new CommandFailed($"The data folder must be on this computer, not on a network path: {Path}");
        }
    }

    public string Path { get; }

    public string TokenFile => System.IO.Path.Combine(Path, "token");

    public string AddressFile => System.IO.Path.Combine(Path, "instance");

    public bool IsEmpty => !File.Exists(System.IO.Path.Combine(Path, "intake.db"));

    /// <summary>Null when another process has it.</summary>
    public FileStream? TryLock()
    {
        Create();
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The token of the command line and of calls between the services; only its owner can read the file.</summary>
    public string Token()
    {
        if (!File.Exists(TokenFile))
        {
            WriteForOwner(TokenFile, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        }
        return File.ReadAllText(TokenFile).Trim();
    }

    public static void WriteForOwner(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write(text);
    }

    void Create()
    {
        if (Directory.Exists(Path)) return;
        // On Windows the folder inherits the owner's own profile rights.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Path);
        else Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    static bool OnNetworkDrive(string path) =>
        OperatingSystem.IsWindows() && System.IO.Path.GetPathRoot(path) is { Length: > 0 } root && new DriveInfo(root).DriveType == DriveType.Network;
}
