using System.Data.Common;
using System.Text;
using System.Text.Json;
using Dapper;
using Scorecard.Catalogues;
using Scorecard.Disclosure;
using Scorecard.Indicators;
using Scorecard.Packs;
using Scorecard.Records.Storage;

namespace Scorecard.Publishing;

/// <summary>Makes a pack from what the logs say now, or said when a version was published.</summary>
sealed class DraftReader([FromKeyedServices(ScorecardModel.Name)] Database database, CatalogueShelf shelf, PackReader packs)
{
    public async Task<Draft> Now(string authority, PackOfPeriod pack, CancellationToken cancel)
    {
        var folder = shelf.Open(pack.Catalogue) ?? throw new UnknownPack(shelf.Names);
        await using var connection = await database.Open(cancel);
        var positions = await Positions(connection, authority);
        return await Make(connection, authority, pack, folder, positions, cancel);
    }

    /// <summary>What a version was made of, made again.</summary>
    public async Task<Draft> Again(string authority, PackOfPeriod pack, PublishedPack version, CancellationToken cancel)
    {
        var folder = Folder(version);
        await using var connection = await database.Open(cancel);
        return await Make(connection, authority, pack, folder, version.Positions, cancel);
    }

    /// <summary>The draft as it would read if these had been told.</summary>
    public async Task<Draft> With(string authority, Draft draft, CatalogueFolder folder, IReadOnlyList<KnownFact> known, CancellationToken cancel)
    {
        var (document, facts) = await packs.Make(authority, folder.Catalogue, KnownFact.Facts(known).Over(folder.Facts), draft.Pack.Period, null, cancel);
        var workings = new Workings(folder.Catalogue, new FactBook(facts));
        return draft with
        {
            Folder = folder,
            Known = known,
            Document = document,
            Ledger = PackLedger.Of(folder.Catalogue, workings, draft.Pack.Period, document, Disclosive.NotOfChildren(folder.Catalogue)),
        };
    }

    CatalogueFolder Folder(PublishedPack version) =>
        shelf.Read(new Dictionary<string, byte[]> { [CatalogueFile.Name] = Encoding.UTF8.GetBytes(version.CatalogueText.Read()) }) with
        {
            Facts = JsonSerializer.Deserialize(version.FolderFacts.Read(), PublishingJson.Default.ToldFacts)!,
        };

    async Task<Draft> Make(DbConnection connection, string authority, PackOfPeriod pack, CatalogueFolder folder, IReadOnlyList<Position> positions, CancellationToken cancel)
    {
        var known = await KnownFact.At(connection, authority, positions.First(position => position.Source == ScorecardModel.Name).Seq);
        var draft = new Draft { Pack = pack, Folder = folder, Known = known, Positions = positions, Document = null!, Ledger = null! };
        return await With(authority, draft, folder, known, cancel);
    }

    // Its own log first: whatever is told after this is not in the pack.
    static async Task<IReadOnlyList<Position>> Positions(DbConnection connection, string authority) =>
    [
        await connection.QueryFirstOrDefaultAsync<Position>("SELECT 'scorecard' AS Source, epoch AS Epoch, seq AS Seq FROM log_head WHERE authority = @authority", new { authority })
            ?? new(ScorecardModel.Name, 0, 0),
        .. await connection.QueryAsync<Position>("SELECT source AS Source, epoch AS Epoch, seq AS Seq FROM watermark WHERE authority = @authority ORDER BY source", new { authority }),
    ];
}
