using System.Text;
using Scorecard.Packs.Document;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs.Formats;

/// <summary>Prints a pack as a file of the format asked for.</summary>
static class PackPrinter
{
    public static Task<PackFile> Print(PackDocument pack, PackFormat format, CancellationToken cancel) => Task.FromResult(format switch
    {
        PackFormat.Cells => new PackFile(Name(pack, "tsv"), "text/tab-separated-values", Encoding.UTF8.GetBytes(string.Concat(pack.Cells.Select(cell => $"{cell.Id}\t{cell.Text}\n")))),
        _ => throw new NotSupportedException(),
    });

    static string Name(PackDocument pack, string extension) => $"{pack.Catalogue}-{pack.Period.Replace('/', '-')}.{extension}";
}

sealed record PackFile(string Name, string MediaType, byte[] Content);
