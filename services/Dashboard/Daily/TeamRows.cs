using System.Collections.Immutable;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Daily;

/// <summary>The newest row of each team, of the cases without a team, and of the authority.</summary>
public sealed class TeamRows : IEquatable<TeamRows>
{
    readonly ImmutableDictionary<string, CaseloadRow> rows;

    TeamRows(ImmutableDictionary<string, CaseloadRow> rows) => this.rows = rows;

    public static TeamRows Of(IEnumerable<CaseloadRow> told) => new TeamRows(ImmutableDictionary<string, CaseloadRow>.Empty).With(told);

    public TeamRows With(IEnumerable<CaseloadRow> told) => new(rows.SetItems(told.Select(row => KeyValuePair.Create(RowId.Of(row), row))));

    public CaseloadRow? Find(string id) => rows.GetValueOrDefault(id);

    public IEnumerable<CaseloadRow> All => rows.Values;
    public IEnumerable<CaseloadRow> Teams => rows.Values.Where(row => row.Scope == CaseloadRow.Types.Scope.Team);
    public CaseloadRow? WithoutTeam => rows.Values.FirstOrDefault(row => row.Scope == CaseloadRow.Types.Scope.NoTeam);
    public CaseloadRow? Authority => rows.Values.FirstOrDefault(row => row.Scope == CaseloadRow.Types.Scope.Authority);

    public bool SameTeamsAs(TeamRows? other) => other is not null && rows.Keys.ToHashSet().SetEquals(other.rows.Keys);

    public bool Equals(TeamRows? other) =>
        SameTeamsAs(other) && rows.All(row => row.Value.Equals(other!.rows[row.Key]));

    public override bool Equals(object? obj) => Equals(obj as TeamRows);

    public override int GetHashCode() => rows.Count;
}
