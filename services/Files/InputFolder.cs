using Scorecard.Files.Lists;
using Scorecard.Files.Records;
using Scorecard.Files.Tables;
using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>A file, or every file of a folder: the lists that can be read, and what became of the rest.</summary>
public sealed class InputFolder
{
    readonly List<InputFile> _files = [];
    readonly List<RefusedFile> _refused = [];
    readonly List<UnreadFile> _unread = [];

    InputFolder()
    {
    }

    public IReadOnlyList<InputFile> Files => _files;

    public IReadOnlyList<RefusedFile> Refused => _refused;

    public IReadOnlyList<UnreadFile> Unread => _unread;

    /// <summary>Reads everything once, to recognise and check it; a fault in a file is told, not thrown.</summary>
    public static InputFolder Open(string path, InputOptions? options = null)
    {
        var folder = new InputFolder();
        foreach (var file in PathsIn(path))
            folder.Add(file, options ?? new InputOptions());
        folder.RefuseListsTwice();
        return folder;
    }

    static IEnumerable<string> PathsIn(string path) =>
        File.Exists(path) ? [path]
        : Directory.EnumerateFiles(path)
            .Where(file => Path.GetFileName(file) is [not ('.' or '~'), ..])
            .Order(StringComparer.Ordinal);

    void Add(string path, InputOptions options)
    {
        var name = Path.GetFileName(path);
        try
        {
            var stamp = FileStamp.Of(path);
            foreach (var table in FileKind.TablesOf(path, options))
                Add(table, stamp, options);
        }
        catch (FileRefusedException refused)
        {
            _refused.Add(new RefusedFile(name, null, refused.Rule, refused.Detail, refused.Row));
        }
    }

    void Add(Table table, FileStamp stamp, InputOptions options)
    {
        Header? header = null;
        try
        {
            header = HeaderOf(table);
            if (header is null)
                _unread.Add(new UnreadFile(table.Name, null, "no known list has these columns"));
            else if (header.List.Reads == Reads.Refused)
                throw new FileRefusedException(RuleBook.WrongFile, $"It is {header.List.Title}.", header.Row);
            else if (header.List.Reads == Reads.Left)
                _unread.Add(new UnreadFile(table.Name, header.List.List, $"{header.List.Title}: {header.List.Why}"));
            else
                Add(table, header, stamp, options);
        }
        catch (FileRefusedException refused)
        {
            _refused.Add(new RefusedFile(table.Name, header?.List.List, refused.Rule, refused.Detail, refused.Row));
        }
    }

    static Header? HeaderOf(Table table)
    {
        if (table.List is { } list)
            return new Header(list, 0, [.. list.Columns.Values.Select(column => column.Header)]);
        using var rows = table.Open();
        return Recognition.Recognise(table.Name, rows);
    }

    void Add(Table table, Header header, FileStamp stamp, InputOptions options)
    {
        using var rows = table.Open();
        var survey = Survey.Of(rows, header);
        if (options.AsOf is { } day)
            survey.RefuseOtherTimes(header, day);
        // A template that nobody filled in says nothing; a list or return that a system exported says that there are none.
        if (survey.Rows == 0 && header.List.Template)
            _unread.Add(new UnreadFile(table.Name, header.List.List, "it has no rows"));
        else
            _files.Add(new InputFile(table, header, survey, stamp, header.List.Complete && !options.Partial));
    }

    // Which of the two is right, nobody here can say.
    void RefuseListsTwice()
    {
        foreach (var list in _files.GroupBy(file => file.List).Where(list => list.Count() > 1).ToList())
            foreach (var file in list)
            {
                _files.Remove(file);
                _refused.Add(new RefusedFile(file.Name, file.List, RuleBook.ListTwice, string.Join(", ", list.Select(other => other.Name)), null));
            }
    }
}
