namespace EndToEnd.Tests.Oracle.Facts;

/// <summary>What one row tells of a child.</summary>
abstract record Fact(string Id, string Child);

/// <summary>Something that was so from a day on, and no longer on the day it ended.</summary>
abstract record Stretch(string Id, string Child, DateOnly From, DateOnly? To) : Fact(Id, Child)
{
    public bool On(DateOnly day) => From <= day && !(To <= day);
}

sealed record Contact(string Id, string Child, DateOnly Received, string Outcome, string Rating) : Fact(Id, Child);

sealed record Referral(string Id, string Child, DateOnly Received, bool? NoFurtherAction, DateOnly? Decided) : Fact(Id, Child);

sealed record Assessment(string Id, string Child, string Type, DateOnly Started, DateOnly? Authorised, bool? ChildSeen, string Outcome) : Fact(Id, Child);

sealed record Section47(string Id, string Child, DateOnly? Started, DateOnly? Conference, bool? ConferenceNotNeeded, bool? TransferIn) : Fact(Id, Child);

sealed record NeedPlan(string Id, string Child, DateOnly From, DateOnly? To) : Stretch(Id, Child, From, To);

sealed record ProtectionPlan(string Id, string Child, DateOnly From, DateOnly? To, int? PreviousPlans) : Stretch(Id, Child, From, To);

sealed record Visit(string Id, string Child, string Type, DateOnly Visited, bool? Seen) : Fact(Id, Child);

sealed record Review(string Id, string Child, string Type, DateOnly Held) : Fact(Id, Child);

sealed record CarePeriod(string Id, string Child, DateOnly From, DateOnly? To, bool? Unaccompanied, string EndedBecause) : Stretch(Id, Child, From, To);

sealed record LegalStatus(string Id, string Child, DateOnly From, DateOnly? To, string Code) : Stretch(Id, Child, From, To);

sealed record Placement(string Id, string Child, DateOnly From, DateOnly? To, string Type, string Location, int? DistanceTenths) : Stretch(Id, Child, From, To);

sealed record Plan(string Id, string Child, string Type, DateOnly Made) : Fact(Id, Child);

sealed record HealthCheck(string Id, string Child, string Type, DateOnly Checked, bool? Refused) : Fact(Id, Child);

sealed record Advocacy(string Id, string Child, DateOnly From, DateOnly? To) : Stretch(Id, Child, From, To);

sealed record EarlyHelp(string Id, string Child, DateOnly From, DateOnly? To, bool? SteppedDown) : Stretch(Id, Child, From, To);

sealed record CareLeaver(string Id, string Child, DateOnly From, DateOnly? To, string Eligibility, string Contact, bool? Suitable, string Activity) : Stretch(Id, Child, From, To);

sealed record Adoption(
    string Id, string Child, DateOnly? EnteredCare, DateOnly? Decided, DateOnly? PlacementOrder, DateOnly? Matched, DateOnly? Placed, DateOnly? FosterToAdopt, DateOnly? Adopted) : Fact(Id, Child);

sealed record PrivateFostering(string Id, string Child, DateOnly From, DateOnly? To) : Stretch(Id, Child, From, To);

sealed record MissingEpisode(
    string Id, string Child, string Setting, string Kind, DateTimeOffset Since, DateTimeOffset? Returned, bool? InterviewOffered, bool? InterviewAccepted, DateTimeOffset? InterviewAt) : Fact(Id, Child);

sealed record Post(string Id, string State, string Team, int Role, int FteHundredths, DateOnly? From, DateOnly? To)
{
    public bool On(DateOnly day) => !(From > day) && !(To <= day);
}

sealed record Supervision(string Worker, DateOnly Held, string ExcusedReason);

sealed record Population(string Area, int Year, string AgeBand, int People);
