using System.Data.Common;
using Dapper;

namespace Scorecard.Publishing;

/// <summary>What was signed off and published, as the log keeps it.</summary>
static class VersionStore
{
    /// <summary>Every version of every period's pack of a catalogue, in the order they were published.</summary>
    public static async Task<IReadOnlyList<PublishedPack>> OfCatalogue(DbConnection connection, string authority, string catalogue) =>
        [.. (await connection.QueryAsync<string>(
            "SELECT body FROM record WHERE authority = @authority AND kind = @kind AND subject LIKE @subjects ORDER BY seq",
            new { authority, kind = PublishingKinds.Published.Name, subjects = $"pack\t{catalogue}\t%" })).Select(PublishingKinds.Published.Read)];

    /// <summary>Versions of one pack, first to newest.</summary>
    public static async Task<IReadOnlyList<PublishedPack>> Of(DbConnection connection, string authority, PackOfPeriod pack) =>
        [.. (await connection.QueryAsync<string>(
            "SELECT body FROM record WHERE authority = @authority AND kind = @kind AND subject = @subject ORDER BY seq",
            new { authority, kind = PublishingKinds.Published.Name, subject = pack.Subject })).Select(PublishingKinds.Published.Read)];

    public static async Task<(SignOff? SignOff, long Version)> SignOff(DbConnection connection, string authority, PackOfPeriod pack)
    {
        var (body, version) = await connection.QueryFirstOrDefaultAsync<(string?, long)>(
            "SELECT body, version FROM record WHERE authority = @authority AND kind = @kind AND id = @id",
            new { authority, kind = PublishingKinds.SignOff.Name, id = pack.SignOffId });
        return (body is null ? null : PublishingKinds.SignOff.Read(body), version);
    }
}
