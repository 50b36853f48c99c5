using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats;

public sealed class OfficePackTests
{
    public static TheoryData<string> Documents => [.. OfficeDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Xlsx_OfAnyDocument_IsValid(string name)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(XlsxPack.Write(OfficeDocuments.All[name]())), false);
        Errors(package).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Docx_OfAnyDocument_IsValid(string name)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(DocxPack.Write(OfficeDocuments.All[name]())), false);
        Errors(package).ShouldBeEmpty();
        foreach (var chart in package.MainDocumentPart!.ChartParts)
        {
            using var data = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            Errors(data).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryFormat_WrittenTwice_IsTheSameBytes(string name)
    {
        foreach (Func<PackDocument, byte[]> write in (Func<PackDocument, byte[]>[])[XlsxPack.Write, DocxPack.Write, CsvPack.Write, JsonPack.Write, CellsPack.Write])
            write(OfficeDocuments.All[name]()).ShouldBe(write(OfficeDocuments.All[name]()));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ZippedFormat_OfAnyDocument_HoldsNoTimeOfItsOwn(string name)
    {
        foreach (Func<PackDocument, byte[]> write in (Func<PackDocument, byte[]>[])[XlsxPack.Write, DocxPack.Write])
        {
            using var zip = new ZipArchive(new MemoryStream(write(OfficeDocuments.All[name]())));
            zip.Entries.Select(entry => entry.LastWriteTime.Year).ShouldAllBe(year => year == 1980);
        }
    }

    static List<string> Errors(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
}
