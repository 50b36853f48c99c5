namespace EndToEnd.Tests.Oracle;

enum Kind
{
    SocialWorker,
    PersonalAdviser,
    OtherStaff,
    Duty,
    Generic,
}

enum Need
{
    Assessment,
    InNeed,
    Protection,
    InCare,
    CareLeaver,
}

sealed record Team(string Code, string Name, string Area, DateOnly? From, DateOnly? To);

sealed record Worker(
    string Id, string Name, IReadOnlyList<string> Aliases, Kind Kind, bool Agency, int Role, string Team, decimal Fte,
    DateOnly? From, DateOnly? To, DateOnly? AbsentFrom, DateOnly? AbsentTo, bool Asye);

/// <summary>One time of being an open case.</summary>
sealed record Spell(DateOnly From, DateOnly? To, DateOnly Referred, Need Need);

/// <summary>Who leads a case for a time, in the words of the file.</summary>
sealed record Lead(string Team, string Worker, DateOnly From, DateOnly? To);

sealed record Episode(string Setting, string Kind, DateTimeOffset Since, DateTimeOffset? Returned);
