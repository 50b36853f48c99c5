namespace Scorecard.Files.Lists;

/// <summary>A column of a list, as <c>annex_a.yaml</c> describes it.</summary>
sealed class Column
{
    public string Header { get; init; } = "";
    public List<string> Also { get; init; } = [];
    public ValueKind Is { get; init; }
    public string Codes { get; init; } = "";
    public bool OrWords { get; init; }
    public bool Needed { get; init; }
    public bool Optional { get; init; }
    public bool Future { get; init; }
    public bool Enriches { get; init; }
    public bool Inherited { get; init; }
    public int After { get; init; } = 1990;
    public int Least { get; init; }
    public int Most { get; init; } = int.MaxValue;
    public string Means { get; init; } = "";
    public string Example { get; init; } = "";
}
