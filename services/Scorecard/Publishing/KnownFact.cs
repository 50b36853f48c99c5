using System.Data.Common;
using Dapper;
using Scorecard.Reported;

namespace Scorecard.Publishing;

/// <summary>A fact as it read when the log had come to some position, and who had said so.</summary>
sealed record KnownFact
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    /// <summary>From then on it was not told any more.</summary>
    public required long Withdrawn { get; init; }

    public required string Body { get; init; }

    public required long RecordedAt { get; init; }

    public required string RecordedBy { get; init; }

    public required string Source { get; init; }

    public bool IsTold => Withdrawn == 0;

    public IToldFact Read() => ToldKinds.Of(Kind).Read(Body);

    /// <summary>Every fact ever told up to a position, by kind and id.</summary>
    public static async Task<IReadOnlyList<KnownFact>> At(DbConnection connection, string authority, long seq) => (await connection.QueryAsync<KnownFact>(
        """
        SELECT l.kind AS Kind, l.id AS Id, l.withdrawn AS Withdrawn, l.body AS Body, l.recorded_at AS RecordedAt, l.recorded_by AS RecordedBy, l.source AS Source
        FROM change_log l
        JOIN (
            SELECT max(seq) AS seq FROM change_log WHERE authority = @authority AND seq <= @seq AND kind IN @kinds GROUP BY kind, id
        ) newest ON newest.seq = l.seq
        WHERE l.authority = @authority
        """,
        new { authority, seq, kinds = ToldKinds.Names }))
        .OrderBy(fact => fact.Kind, StringComparer.Ordinal).ThenBy(fact => fact.Id, StringComparer.Ordinal).ToList();

    public static ToldFacts Facts(IEnumerable<KnownFact> known) => ToldFacts.Of([.. known.Where(fact => fact.IsTold).Select(fact => fact.Read())]);
}
