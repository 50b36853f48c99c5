using System.Security.Cryptography;
using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>What a file was when it was opened.</summary>
sealed record FileStamp(string Path, long Length, DateTime WrittenAt, string Digest)
{
    public static FileStamp Of(string path)
    {
        var info = new FileInfo(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return new FileStamp(path, info.Length, info.LastWriteTimeUtc, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    public void RefuseIfChanged()
    {
        var info = new FileInfo(Path);
        if (!info.Exists || info.Length != Length || info.LastWriteTimeUtc != WrittenAt)
            throw new FileRefusedException(RuleBook.FileChanged, System.IO.Path.GetFileName(Path));
    }
}
