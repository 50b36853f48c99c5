using Scorecard.Files.Workbooks;

namespace Scorecard.Files.Generate;

/// <summary>Annex_A.xlsx: eleven sheets in the shape of January 2024.</summary>
static class AnnexAWorkbook
{
    // The filling has dice of its own, so that the authority is the same with and without the mess.
    const ulong FillingSeed = 0xA11EA;

    public static void Write(AuthorityModel model, GenerateOptions options, string folder, IProgress<string>? progress)
    {
        var rows = new AnnexARows(model, new Dice(options.Seed ^ FillingSeed));
        using (var file = File.Create(Path.Combine(folder, "Annex_A.xlsx")))
        using (var workbook = new WorkbookWriter(file))
            if (options.Mess)
                WriteSpoilt(workbook, rows, new Mess(model, options), folder);
            else
                foreach (var (sheet, header) in Invent.AnnexA)
                    workbook.Sheet(sheet, [header, .. rows.Of(sheet)]);
        progress?.Report("Annex_A.xlsx");
    }

    static void WriteSpoilt(WorkbookWriter workbook, AnnexARows rows, Mess mess, string folder)
    {
        foreach (var (sheet, header) in Invent.AnnexA)
            if (Mess.IsOwnFile(sheet))
                mess.WriteOwnFile(sheet, header, rows.Of(sheet), folder);
            else
                workbook.Sheet(mess.Name(sheet), mess.Spoil(sheet, header, rows.Of(sheet)));
    }
}
