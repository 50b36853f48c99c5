namespace Scorecard.Records.Log;

/// <summary>One thing asked of one subject, decided inside the flush by a pure function of what is known of it.</summary>
public sealed record Command<TContext>(string Subject, Func<SubjectRecords, TContext, Decision> Decide);
