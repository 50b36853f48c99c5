namespace EndToEnd.Tests.Oracle;

sealed record CaseloadLine(
    string Team, string Area, int OpenCases, int Allocations, int WorkersHolding, int? Average, int? WithoutDuty, int LongestList, int DutyCases, int NameOnly,
    int Unallocated, int UnallocatedOver7, int AllReasonsOver7, decimal? PctUnallocated);

sealed record UnallocatedLine(string Child, string Team, string Reason, DateOnly Since, int Days);

sealed record MissingLine(string Child, string Team, string Area, string Setting, string Kind, DateTimeOffset Since, int Hours);

sealed record AgencyLine(string Role, int Agency, int InPost, decimal? Pct, decimal AgencyFte, decimal InPostFte, decimal? PctFte);

/// <summary>Everything that is shown of one day.</summary>
sealed record Figures(IReadOnlyList<CaseloadLine> Caseloads, IReadOnlyList<UnallocatedLine> Unallocated, IReadOnlyList<MissingLine> Missing, IReadOnlyList<AgencyLine> Agency)
{
    /// <summary>At close of a day, or at an instant of it.</summary>
    public static Figures Of(Authority authority, DateOnly day, DateTimeOffset? now = null) => new(
        [.. CaseloadLines.Of(authority, day)],
        [.. UnallocatedLines.Of(authority, day)],
        [.. MissingLines.Of(authority, day, now ?? Dates.Close(day))],
        [.. AgencyLines.Of(authority, day)]);
}
