using Google.Protobuf;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Rules;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files;

/// <summary>What became of one row; <paramref name="Row"/> is its number in a spreadsheet.</summary>
public abstract record RowOutcome(int Row);

/// <param name="Row">As a spreadsheet numbers it.</param>
/// <param name="Record">ExtractRow, Allocation, MissingEpisode, Worker, Team or Population; of a told list, the whole Record; null where the row has its journey or its child only.</param>
public sealed record AcceptedRow(int Row, IMessage? Record) : RowOutcome(Row)
{
    /// <summary>What the row tells of a child's journey; of posts and supervision, the record. Without ordinals.</summary>
    public IReadOnlyList<Record> Journey { get; init; } = [];

    /// <summary>What a return says of the child: its birth date, that it came alone.</summary>
    public ToldChild? Child { get; init; }

    /// <summary>What someone should look at: rules that are broken without holding the row back.</summary>
    public IReadOnlyList<CellFault> Queries { get; init; } = [];
}

/// <param name="Row">As a spreadsheet numbers it.</param>
/// <param name="ChildId">The child's id where it could be read, so that a rejected row is not taken for an absent child.</param>
/// <param name="Faults">At least one.</param>
public sealed record RejectedRow(int Row, string? ChildId, IReadOnlyList<CellFault> Faults) : RowOutcome(Row);

/// <param name="Violation">The field is the file's column header.</param>
/// <param name="Value">What the cell says.</param>
public sealed record CellFault(Violation Violation, string Value);
