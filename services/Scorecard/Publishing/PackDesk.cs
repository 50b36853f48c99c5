using System.Text.Json;
using Scorecard.Disclosure;
using Scorecard.Packs.Document;
using Scorecard.Records.Storage;

namespace Scorecard.Publishing;

/// <summary>A pack on its way out: the draft, what was published before it, and what stands against it.</summary>
sealed class PackDesk([FromKeyedServices(ScorecardModel.Name)] Database database, DraftReader drafts)
{
    public async Task<PackOnDesk> Open(string authority, PackOfPeriod pack, CancellationToken cancel)
    {
        var draft = await drafts.Now(authority, pack, cancel);
        await using var connection = await database.Open(cancel);
        var ofCatalogue = await VersionStore.OfCatalogue(connection, authority, pack.Catalogue);
        var (signOff, version) = await VersionStore.SignOff(connection, authority, pack);
        var suppression = Suppression.Of(draft.Ledger, [.. ofCatalogue.Select(one => one.ReadDisclosed())]);
        return new(draft, [.. ofCatalogue.Where(one => one.Period == pack.Period.ToString())], signOff, version, suppression);
    }
}

/// <param name="Versions">First to newest.</param>
/// <param name="SignOffVersion">Of the record; 0 when it was never signed off.</param>
sealed record PackOnDesk(Draft Draft, IReadOnlyList<PublishedPack> Versions, SignOff? SignOff, long SignOffVersion, Suppression Suppression)
{
    public PublishedPack? Latest => Versions.Count == 0 ? null : Versions[^1];

    public PackStanding Standing => PackStandings.Of(Draft.Sha256, SignOff, Latest);

    public IReadOnlyList<Finding> Findings => Finding.In(Draft.Folder.Catalogue, Draft.Document, Suppression);

    /// <summary>The version that publishing the draft makes.</summary>
    public PublishedPack Next(Signature published)
    {
        var number = (Latest?.Number ?? 0) + 1;
        return new(Draft.Pack.Catalogue, Draft.Pack.Period.ToString(), number)
        {
            DraftSha256 = Draft.Sha256,
            Document = FrozenText.Of(DocumentText.Write(Printed(Draft.Document, number, Versions))),
            CatalogueText = FrozenText.Of(Draft.Folder.Text),
            FolderFacts = FrozenText.Of(JsonSerializer.Serialize(Draft.Folder.Facts, PublishingJson.Default.ToldFacts)),
            Positions = Draft.Positions,
            Disclosed = FrozenText.Of(JsonSerializer.Serialize(new Disclosed(Draft.Ledger, Suppression.Cells), PublishingJson.Default.Disclosed)),
            Published = published,
        };
    }

    /// <summary>A draft as its version prints it.</summary>
    public static PackDocument Printed(PackDocument draft, int number, IEnumerable<PublishedPack> versions) =>
        Restated.Mark(
            draft with { Standing = $"Published, version {number}" },
            [.. versions.Where(version => version.Number < number).OrderByDescending(version => version.Number).Select(version => (version.Number, version.ReadDocument()))]);
}
