using Scorecard.Files.Lists;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>What a return says of a child beside what its row is. An extract's row has the birth date as part of its case.</summary>
static class ToldChildRows
{
    const string Born = "born";

    // Who is in a list that has it came alone.
    const string AsylumUntil = "asylum_until";

    public static ToldChild? Read(RowCells row)
    {
        if (row.List.Reads == Reads.Extract)
            return null;
        var born = row.List.Columns.ContainsKey(Born) ? row.Born(Born, null) : null;
        var alone = row.List.Columns.ContainsKey(AsylumUntil);
        return born is null && !alone ? null : new ToldChild
        {
            ChildId = row.Id("child_id"),
            BirthDate = Told.Date(born),
            Unaccompanied = alone,
            UnaccompaniedTo = alone ? Told.Date(row.Date(AsylumUntil)) : "",
        };
    }
}
