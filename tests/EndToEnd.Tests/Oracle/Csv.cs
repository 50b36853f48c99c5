namespace EndToEnd.Tests.Oracle;

/// <summary>A CSV file as rows by column name.</summary>
static class Csv
{
    public static List<Dictionary<string, string>> Read(string path) => Parse(File.ReadAllText(path));

    public static List<Dictionary<string, string>> Parse(string text)
    {
        var lines = Records(text.TrimStart('\uFEFF')).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    static IEnumerable<List<string>> Records(string text)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (letter == '"') quoted = true;
            else if (letter == ',') Take();
            else if (letter == '\n')
            {
                Take();
                yield return cells;
                cells = [];
            }
            else if (letter != '\r') cell.Append(letter);
        }
        if (cell.Length > 0 || cells.Count > 0)
        {
            Take();
            yield return cells;
        }

        void Take()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
