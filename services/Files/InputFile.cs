using Scorecard.Files.Lists;
using Scorecard.Files.Records;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>One list that can be read: a CSV file, or a sheet of a workbook. It was read through once; nothing in it can refuse the whole any more.</summary>
public sealed class InputFile
{
    readonly Table _table;
    readonly Header _header;
    readonly Survey _survey;
    readonly FileStamp _stamp;

    internal InputFile(Table table, Header header, Survey survey, FileStamp stamp, bool complete) =>
        (_table, _header, _survey, _stamp, IsComplete) = (table, header, survey, stamp, complete);

    /// <summary>The file's name; for a sheet, with the sheet's name behind it.</summary>
    public string Name => _table.Name;

    /// <summary>annex_a_1 to annex_a_11, a template's name such as contacts, or a return's such as ssda903_episodes.</summary>
    public string List => _header.List.As ?? _header.List.List;

    public string Title => _header.List.Title;

    /// <summary>SHA-256 of the file, in hexadecimal. The sheets of one workbook share it.</summary>
    public string Digest => _stamp.Digest;

    /// <summary>The list holds every open record, so that absence means closed.</summary>
    public bool IsComplete { get; }

    /// <summary>Rows below the header that are not blank: accepted and rejected together.</summary>
    public int RowCount => _survey.Rows;

    /// <summary>Rows that a filter or a person hid. They are read like the others, and counted aloud.</summary>
    public int HiddenRows => _survey.HiddenRows;

    /// <summary>What someone should look at in the header.</summary>
    public (int Row, IReadOnlyList<CellFault> Queries) Header => (_header.Row, [.. _header.Extra.Select(header => new CellFault(RuleBook.ExtraColumn.For(header), header))]);

    /// <summary>Reads row by row; nothing is kept, but of episodes, which only together say what they are.</summary>
    /// <exception cref="FileRefusedException">The file was changed since it was opened.</exception>
    public IEnumerable<RowOutcome> Rows(DateOnly asOf)
    {
        _stamp.RefuseIfChanged();
        var rows = Read(new RowReader(_header, _survey, asOf));
        foreach (var row in _header.List.Reads == Reads.Episodes ? Episodes.Join(rows) : rows)
            yield return row;
        _stamp.RefuseIfChanged();
    }

    IEnumerable<RowOutcome> Read(RowReader reader)
    {
        using var table = _table.Open();
        while (table.Read())
            if (table.Row > _header.Row)
                yield return reader.Read(table);
    }
}
