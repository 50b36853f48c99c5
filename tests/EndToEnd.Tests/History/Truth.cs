namespace EndToEnd.Tests.History;

/// <summary>What was so of a child. Each day is the first on which it was so; an end is the first on which it no longer was.</summary>
sealed class TrueChild(string id, DateOnly born, DateOnly from)
{
    public string Id { get; } = id;

    public DateOnly Born { get; } = born;

    /// <summary>Of the case.</summary>
    public DateOnly From { get; } = from;

    public DateOnly? To { get; set; }

    public List<TrueHolder> Holders { get; } = [];

    public List<DateOnly> Contacts { get; } = [];

    public List<(DateOnly Day, bool Nfa)> Referrals { get; } = [];

    public List<(DateOnly From, DateOnly? Authorised, bool Seen, bool InNeed)> Assessments { get; } = [];

    public List<(DateOnly Day, DateOnly? Conference, bool? Plan)> Enquiries { get; } = [];

    public List<(DateOnly From, DateOnly? To)> EarlyHelp { get; } = [];

    public List<TruePlan> Plans { get; } = [];

    public List<TrueCare> Care { get; } = [];
}

/// <param name="Worker">A number on the register; null: with the team only.</param>
sealed record TrueHolder(int? Worker, int Team, DateOnly From, DateOnly? To);

sealed record TruePlan(DateOnly From, string Category, int Before)
{
    public DateOnly? To { get; set; }

    public List<(DateOnly Day, bool Alone)> Visits { get; } = [];

    public List<DateOnly> Reviews { get; } = [];
}

sealed record TrueCare(DateOnly From, string Need, bool Unaccompanied)
{
    public DateOnly? To { get; set; }

    public string? EndedBecause { get; set; }

    public List<(DateOnly From, string Code)> Statuses { get; } = [];

    public List<(DateOnly From, string Type, string Provider, string Location)> Placements { get; } = [];

    public List<DateOnly> Visits { get; } = [];

    public List<DateOnly> Reviews { get; } = [];

    public List<DateOnly> HealthAssessments { get; } = [];

    public List<DateOnly> DentalChecks { get; } = [];
}

/// <summary>The days of the extracts, the staff, and the children of a small authority.</summary>
sealed class Truth
{
    public static readonly DateOnly First = new(2025, 4, 30);

    /// <summary>Eighteen month ends.</summary>
    public static readonly IReadOnlyList<DateOnly> MonthEnds = [.. Enumerable.Range(1, 18).Select(months => First.AddDays(1).AddMonths(months - 1).AddDays(-1))];

    public static readonly DateOnly Last = MonthEnds[^1];

    public static readonly IReadOnlyList<string> Teams = ["Assessment", "Safeguarding East", "Safeguarding West", "Children in Care"];

    public static readonly IReadOnlyList<string> Workers = ["Ada Ash", "Ben Birch", "Cara Cole", "Dev Dean", "Edie East", "Finn Ford", "Gus Gray", "Hana Hill"];

    public List<TrueChild> Children { get; } = [];

    public static DateOnly MonthEnd(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);

    public static int TeamOf(int worker) => worker % Teams.Count;
}
