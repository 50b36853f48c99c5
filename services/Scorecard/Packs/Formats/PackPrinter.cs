using Scorecard.Packs.Document;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs.Formats;

/// <summary>Prints a pack as a file of the format asked for.</summary>
sealed class PackPrinter(PdfPack pdf)
{
    public async Task<PackFile> Print(PackDocument pack, PackFormat format, CancellationToken cancel) => format switch
    {
        PackFormat.Cells => File(pack, "tsv", "text/tab-separated-values", CellsPack.Write(pack)),
        PackFormat.Html => File(pack, "html", "text/html; charset=utf-8", await HtmlPack.Print(pack)),
        PackFormat.Xlsx => File(pack, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxPack.Write(pack)),
        PackFormat.Docx => File(pack, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxPack.Write(pack)),
        PackFormat.Pdf => File(pack, "pdf", "application/pdf", await pdf.Print(pack, cancel)),
        PackFormat.Csv => File(pack, "csv", "text/csv; charset=utf-8", CsvPack.Write(pack)),
        PackFormat.Json => File(pack, "json", "application/json", JsonPack.Write(pack)),
        _ => throw new BadFormat(),
    };

    static PackFile File(PackDocument pack, string extension, string mediaType, byte[] content) =>
        new($"{pack.Catalogue}-{pack.Period.Replace('/', '-')}.{extension}", mediaType, content);
}

sealed record PackFile(string Name, string MediaType, byte[] Content);
