namespace Scorecard.Records.Hosting;

/// <summary>Whether a service has something to answer reads from while its database is away: then it stays ready.</summary>
sealed record WithoutStore(Func<bool> Answers);
