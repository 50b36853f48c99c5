using System.Text;
using Scorecard.Files.Lists;
using Scorecard.Files.Tables;
using Scorecard.Files.Workbooks;
using Scorecard.Files.XmlReturns;
using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>Tells a file's kind by what it holds, not by what it is called.</summary>
static class FileKind
{
    const int Looked = 4096;

    // ';' and tab come from spreadsheets of other countries and from databases.
    static readonly char[] Separators = [',', ';', '\t', '|'];

    public static IEnumerable<Table> TablesOf(string path, InputOptions options)
    {
        var start = Start(path);
        if (start.Length == 0)
            throw new FileRefusedException(RuleBook.EmptyFile, "");
        if (start.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return Workbook.Open(path).Tables();
        if (XmlReturn.IsXml(start))
            return XmlReturn.TablesOf(path);
        RefuseOtherKinds(start);
        RefuseOtherEndings(path);
        return [CsvOf(path, options)];
    }

    /// <summary>For lists that are kept as CSV only.</summary>
    public static void RefuseUnlessCsv(byte[] content)
    {
        var start = content[..Math.Min(content.Length, Looked)];
        if (start.AsSpan().StartsWith("PK\u0003\u0004"u8))
            throw new FileRefusedException(RuleBook.WrongFile, "It is a workbook. Save it as CSV UTF-8.");
        RefuseOtherKinds(start);
    }

    static void RefuseOtherKinds(byte[] start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        var kind = start.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? OldOrEncrypted(start)
            : text.StartsWith("%PDF", StringComparison.Ordinal) ? "It is a PDF document."
            : text.StartsWith('<') ? "It is a web page or XML, perhaps the sign-in page of the system it came from."
            : text.StartsWith('{') || text.StartsWith("[{", StringComparison.Ordinal) ? "It is JSON."
            : IsBinary(start) ? "It is not text. Save it as CSV UTF-8."
            : null;
        if (kind is not null)
            throw new FileRefusedException(RuleBook.WrongFile, kind);
    }

    static void RefuseOtherEndings(string path)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is not (".CSV" or ".TXT" or ".TSV"))
            throw new FileRefusedException(RuleBook.WrongFile, "It is neither an .xlsx workbook nor CSV.");
    }

    static string OldOrEncrypted(byte[] start) =>
        start.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? "It is an encrypted workbook. Remove the password and save it again."
            : "It is an old .xls workbook, or an encrypted one. Save it as .xlsx without a password.";

    // UTF-16 is full of zeros, and says so by its byte order mark.
    static bool IsBinary(byte[] start) =>
        !(start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && start.Count(b => b == 0) * 10 > start.Length;

    static Table CsvOf(string path, InputOptions options)
    {
        var separator = SeparatorOf(path, options);
        return new Table(Path.GetFileName(path), () => OpenCsv(path, separator, options));
    }

    // The separator under which the file is a known list; else the one that makes most columns, so that the refusal names what lacks.
    static char SeparatorOf(string path, InputOptions options) => Separators.MaxBy(separator => MostFound(path, separator, options));

    static int MostFound(string path, char separator, InputOptions options)
    {
        try
        {
            using var table = OpenCsv(path, separator, options);
            return Recognition.MostFound(table);
        }
        // A wrong separator finds text behind the closing quote of a first cell.
        catch (FileRefusedException)
        {
            return 0;
        }
    }

    static CsvTable OpenCsv(string path, char separator, InputOptions options) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), separator, options.CsvEncoding);

    static byte[] Start(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[Looked];
        return start[..stream.ReadAtLeast(start, Looked, throwOnEndOfStream: false)];
    }
}
