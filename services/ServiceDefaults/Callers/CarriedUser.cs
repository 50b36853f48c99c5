namespace Scorecard.ServiceDefaults.Callers;

/// <summary>The person on whose behalf a service calls. What they may do is not in it: the receiver knows.</summary>
public sealed record CarriedUser(string Authority, string Subject, string Session);
