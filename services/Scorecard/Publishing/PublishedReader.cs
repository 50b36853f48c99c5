using Scorecard.Disclosure;
using Scorecard.Packs.Document;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Publishing;

/// <summary>What was published, as it was.</summary>
sealed class PublishedReader([FromKeyedServices(ScorecardModel.Name)] Database database, DraftReader drafts)
{
    /// <param name="number">0 for the newest.</param>
    /// <param name="forPublic">As it may leave the authority; who may see published packs alone is given no other.</param>
    public async Task<(int Number, PackDocument Document)> Read(Caller caller, PackOfPeriod pack, int number, bool forPublic, CancellationToken cancel)
    {
        var versions = await Versions(caller.Authority, pack, cancel);
        var version = Version(pack, versions, number);
        var document = version.ReadDocument();
        if (!forPublic && caller.May(Right.SeeTotals)) return (version.Number, document);
        var disclosed = version.ReadDisclosed();
        var before = versions.Where(earlier => earlier.Number < version.Number).SelectMany(earlier => earlier.ReadDisclosed().Suppressed).ToHashSet(StringComparer.Ordinal);
        return (version.Number, PublicDocument.Of(document, disclosed.Ledger, disclosed.Suppressed, before));
    }

    /// <summary>Makes a version again from what the logs said then.</summary>
    /// <returns>Null when it says the same; else the cells that do not.</returns>
    public async Task<IReadOnlyList<string>?> Check(string authority, PackOfPeriod pack, int number, CancellationToken cancel)
    {
        var versions = await Versions(authority, pack, cancel);
        var version = Version(pack, versions, number);
        var again = PackOnDesk.Printed((await drafts.Again(authority, pack, version, cancel)).Document, version.Number, versions);
        return FrozenText.Hash(DocumentText.Write(again)) == version.Document.Sha256
            ? null
            : [.. PackDifference.Between(version.ReadDocument(), again).Select(difference => difference.Cell)];
    }

    async Task<IReadOnlyList<PublishedPack>> Versions(string authority, PackOfPeriod pack, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        return await VersionStore.Of(connection, authority, pack);
    }

    static PublishedPack Version(PackOfPeriod pack, IReadOnlyList<PublishedPack> versions, int number) =>
        (number == 0 && versions.Count > 0 ? versions[^1] : versions.FirstOrDefault(version => version.Number == number)) ?? throw new UnknownVersion(pack);
}
