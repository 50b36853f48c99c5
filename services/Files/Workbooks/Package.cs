using System.IO.Compression;
using System.Xml;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Workbooks;

/// <summary>The zip archive a workbook is, opened within limits: a small file can unpack to more than a machine has.</summary>
static class Package
{
    const int MostEntries = 5_000;
    const long LargestEntry = 1L << 30;
    const long LargestUnpacked = 2L << 30;

    // Sheets of repeated words pack up to about 60 to 1; bombs 1,000 to 1. Small parts may do as they like.
    const int HighestRatio = 200;
    const long SmallEntry = 4 << 20;

    static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static ZipArchive Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            RefuseUnsafe(zip);
            RefuseOtherKinds(zip);
            return zip;
        }
        catch (InvalidDataException exception)
        {
            stream.Dispose();
            throw new FileRefusedException(RuleBook.FileDamaged, exception.Message);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public static XmlReader Xml(ZipArchive zip, string part) =>
        zip.GetEntry(part) is { } entry
            // The sizes an archive states about itself may lie; the reader counts what comes out.
            ? XmlReader.Create(new LimitedStream(entry.Open(), LargestEntry), Settings)
            : throw new FileRefusedException(RuleBook.FileDamaged, $"The workbook has no {part}.");

    static XmlReaderSettings Settings
    {
        get
        {
            var settings = Safe.Clone();
            settings.CloseInput = true;
            return settings;
        }
    }

    static void RefuseUnsafe(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries)
            throw new FileRefusedException(RuleBook.FileTooBig, $"The workbook has {zip.Entries.Count} parts.");
        if (zip.Entries.Sum(entry => entry.Length) > LargestUnpacked)
            throw new FileRefusedException(RuleBook.FileTooBig, "The workbook unpacks to more than 2 GB.");
        foreach (var entry in zip.Entries)
            if (entry.Length > LargestEntry || (entry.Length > SmallEntry && entry.Length > entry.CompressedLength * HighestRatio))
                throw new FileRefusedException(RuleBook.FileTooBig, $"A part of the workbook unpacks from {entry.CompressedLength} to {entry.Length} bytes.");
    }

    static void RefuseOtherKinds(ZipArchive zip)
    {
        var kind = zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? "It is a workbook with macros. Save it as .xlsx."
            : zip.GetEntry("mimetype") is not null ? "It is an OpenDocument file. Save it as .xlsx."
            : zip.GetEntry("xl/workbook.bin") is not null ? "It is a binary workbook (.xlsb). Save it as .xlsx."
            : zip.GetEntry("xl/workbook.xml") is null ? "It is an archive, not a workbook."
            : null;
        if (kind is not null)
            throw new FileRefusedException(RuleBook.WrongFile, kind);
    }
}
