using System.Text;
using Dashboard.Packs;
using Dashboard.Packs.Document;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.Packs;

static class Canned
{
    public static PackOutline Monthly => Read(CannedScorecard.Monthly);

    public static PackOutline ByArea => Read(CannedScorecard.ByArea);

    public static PackView View(PackOutline outline) => new(outline.Pack.Catalogue, PackPeriod.Of(outline.Pack.Period));

    static PackOutline Read(string name) => PackOutline.Of(PackDocument.Read(Encoding.UTF8.GetBytes(CannedPack.Text(name))));
}
