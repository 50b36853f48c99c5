using Scorecard.Records.Rules;

namespace Scorecard.Records.Log;

/// <summary>A record that an import wrote: the version it left, and how the record read before.</summary>
public sealed record ImportedRecord
{
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required long Version { get; init; }

    /// <summary>Null when it was not known.</summary>
    public string? Before { get; init; }

    public required long BeforeWithdrawn { get; init; }

    /// <summary>Who had told it before.</summary>
    public string? BeforeSource { get; init; }

    internal Decision PutBack(SubjectRecords subject, string importId)
    {
        var now = subject.Find(Kind, Id)!;
        var withdrawn = BeforeWithdrawn != 0;
        // Undone already, it reads as it should; anything else is someone's later word.
        var stands = now.Version == Version && now.ImportId == importId;
        if (!stands) return now.Withdrawn == withdrawn && (withdrawn || now.Body == Before) ? Decision.Accept() : Decision.Refuse(RuleBook.NotCurrent.For("version"));
        return Decision.Accept(new RecordWrite(Kind, Id, withdrawn ? "" : Before!, withdrawn, ExpectedVersion: null) { Source = BeforeSource });
    }
}
