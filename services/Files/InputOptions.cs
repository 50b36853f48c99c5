using System.Text;

namespace Scorecard.Files;

public sealed record InputOptions
{
    /// <summary>The encoding of CSV files without a byte order mark. Null: UTF-8, and a row with other bytes is rejected.</summary>
    public Encoding? CsvEncoding { get; init; }

    /// <summary>The lists hold a part of the open cases only, so that absence closes nothing.</summary>
    public bool Partial { get; init; }
}
