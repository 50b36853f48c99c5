namespace Scorecard.Records.Log;

/// <summary>One thing asked of one subject, decided inside the flush by a pure function of what is known of it.</summary>
public sealed record Command<TContext>(string Subject, Func<SubjectRecords, TContext, Decision> Decide)
{
    /// <summary>The record that it is about, where that is said.</summary>
    public (string Kind, string Id)? Names { get; init; }

    /// <summary>It ends what it names, or withdraws it, and so may make room for another of the same request.</summary>
    public bool Ends { get; init; }
}
