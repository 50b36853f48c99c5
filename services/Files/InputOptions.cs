using System.Text;

namespace Scorecard.Files;

public sealed record InputOptions
{
    /// <summary>The encoding of CSV files without a byte order mark. Null: UTF-8, and a row with other bytes is rejected. <see cref="EncodingNamed"/></summary>
    public Encoding? CsvEncoding { get; init; }

    /// <summary>"windows-1252" and the other names that are registered for encodings. Null: there is none of this name.</summary>
    public static Encoding? EncodingNamed(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The day that the lists show: one that is of another time is refused. Null: not judged.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The lists hold a part of the open cases only, so that absence closes nothing.</summary>
    public bool Partial { get; init; }
}
