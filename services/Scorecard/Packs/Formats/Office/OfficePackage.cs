using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Scorecard.Packs.Document;

namespace Scorecard.Packs.Formats.Office;

/// <summary>What a workbook and a Word document have in common.</summary>
static class OfficePackage
{
    // The first moment a zip archive can hold.
    static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts in a fixed order with a fixed time: the library stamps the clock's.</summary>
    public static byte[] Bytes(MemoryStream written)
    {
        using var from = new ZipArchive(written, ZipArchiveMode.Read);
        using var bytes = new MemoryStream();
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName);
                entry.LastWriteTime = Stamp;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        return bytes.ToArray();
    }

    public static void Describe(OpenXmlPackage package, PackDocument document)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        Fill(package.AddNewPart<CoreFilePropertiesPart>("rIdCore"), new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", OfficeText.OneLine(document.Title)),
            new XElement(dc + "subject", OfficeText.OneLine(document.PeriodName)),
            new XElement(dc + "creator", OfficeText.OneLine(document.Organisation)),
            new XElement(dc + "language", "en-GB"),
            new XElement(core + "contentStatus", OfficeText.OneLine(document.Standing))));
    }

    public static void Fill(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(root).Save(stream, SaveOptions.DisableFormatting);
    }
}
