using Scorecard.Files;
using Scorecard.Protos.Imports.V1;

namespace AllInOne.Imports;

/// <summary>What became of a file's rows: read = accepted + rejected.</summary>
sealed class FileCount(InputFile file)
{
    public InputFile File { get; } = file;

    public int Read { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>Accepted, with something to look at.</summary>
    public int Queried { get; private set; }

    public int Accepted => Read - Rejected;

    public void RowRead() => Read++;

    public void RowRejected() => Rejected++;

    public void RowQueried() => Queried++;

    public ImportFile ToMessage() => new() { Name = File.Name, List = File.List, Complete = File.IsComplete, RowsRead = Read, RowsRejected = Rejected };
}
