using System.Globalization;
using Scorecard.Packs.Document;
using Scorecard.Protos.Packs.V1;

namespace Scorecard.Packs;

/// <summary>A pack as a message: its tables, and every cell.</summary>
static class PackMessage
{
    public static GetPackResponse Of(PackDocument pack)
    {
        var response = new GetPackResponse { Title = pack.Title, Organisation = pack.Organisation, Period = pack.Period, AsAt = Records.Rules.Told.Date(pack.AsAt), Standing = pack.Standing };
        response.Warnings.AddRange(pack.Warnings);
        var heading = "";
        foreach (var block in pack.Blocks)
        {
            if (block is Heading above) heading = above.Text;
            if (block is Facts facts) response.Tables.Add(Message(heading, facts));
            if (block is Table table) response.Tables.Add(Message(table));
        }
        response.Cells.AddRange(pack.Cells.Select(Message));
        return response;
    }

    public static Protos.Packs.V1.ExplainedCell Of(Explained.ExplainedCell cell)
    {
        var message = new Protos.Packs.V1.ExplainedCell { Id = cell.Cell, Text = cell.Printed, Steps = { cell.Steps } };
        if (cell.Value is { } value) message.Value = value.ToString(CultureInfo.InvariantCulture);
        return message;
    }

    static Protos.Packs.V1.PackTable Message(Table table)
    {
        var message = new Protos.Packs.V1.PackTable { Id = table.Id, Title = table.Caption };
        message.Columns.AddRange(table.Columns.Select(column => column.Label));
        foreach (var row in table.Rows)
        {
            var cells = new PackRow();
            cells.Cells.AddRange(row.Cells.Select(cell => cell.Text));
            message.Rows.Add(cells);
        }
        message.Footnotes.AddRange(table.Footnotes);
        return message;
    }

    static Protos.Packs.V1.PackTable Message(string heading, Facts facts)
    {
        var message = new Protos.Packs.V1.PackTable { Title = heading };
        message.Columns.AddRange(["", ""]);
        foreach (var fact in facts.Items)
        {
            var row = new PackRow();
            row.Cells.AddRange([fact.Label, fact.Cell.Text]);
            message.Rows.Add(row);
        }
        return message;
    }

    static PackCell Message(Cell cell)
    {
        var message = new PackCell { Id = cell.Id, Text = cell.Text };
        if (cell.Value is { } value) message.Value = value.ToString(CultureInfo.InvariantCulture);
        message.Remarks.AddRange(cell.Remarks);
        return message;
    }
}
